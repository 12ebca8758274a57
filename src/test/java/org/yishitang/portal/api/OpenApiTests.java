package org.yishitang.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The fields of the contract stand in the OpenAPI document. */
@OfficeTest
class OpenApiTests {

	@Autowired
	MockMvc web;

	@Test
	void describesWhatTheContractPromises() throws Exception {
		JsonNode document = new ObjectMapper()
			.readTree(web.perform(get("/api/openapi")).andReturn().getResponse().getContentAsByteArray());
		assertThat(document.get("paths").fieldNames()).toIterable()
			.contains("/api/petitions", "/api/petitions/{receiptNo}", "/api/petitions/{receiptNo}/attachments",
					"/api/petitions/{receiptNo}/supplements", "/api/petitions/{receiptNo}/answers",
					"/api/petitions/{receiptNo}/withdrawal", "/api/petitions/{receiptNo}/rating",
					"/api/petitions/{receiptNo}/reopening", "/api/petitions/{receiptNo}/supporters");
		assertThat(fields(document, "Submission")).contains("channel", "text", "category", "nature", "petitioner",
				"anonymous", "place", "headcount", "representatives", "respondent", "facts", "receivedAt", "sourceNo",
				"statedDue", "incidentAt");
		assertThat(fields(document, "ReceiptAnswer")).containsExactlyInAnyOrder("receiptNo", "queryCode", "status",
				"noticeDue");
		assertThat(fields(document, "PetitionAnswer")).contains("receiptNo", "status", "statusText", "responsiblePost",
				"day", "of", "dueLegal", "dueTarget", "ifLate", "timeline");
		assertThat(fields(document, "Facts")).contains("elder80", "households");
		assertThat(document.at("/components/schemas/Submission/required")).extracting(JsonNode::asText)
			.containsExactlyInAnyOrder("channel", "text");
	}

	private static Iterable<String> fields(JsonNode document, String schema) {
		return () -> document.at("/components/schemas/" + schema + "/properties").fieldNames();
	}

}
