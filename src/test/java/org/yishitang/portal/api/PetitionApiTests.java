package org.yishitang.portal.api;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.Pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@OfficeTest
class PetitionApiTests {

	/** The example of the contract. */
	private static final String EXAMPLE = """
			{ "channel": "WEB", "text": "楼上漏水……", "category": "0203", "nature": "CLAIM",
			  "petitioner": { "name": "王小明", "phone": "13800001234", "address": "东苑小区12号楼2单元201室" },
			  "anonymous": false, "place": { "community": "1", "grid": "017", "address": "东苑小区12号楼" },
			  "headcount": 1, "representatives": [ { "name": "王小明", "phone": "13800001234" } ],
			  "respondent": { "name": "李某", "address": "东苑小区12号楼2单元301室" },
			  "facts": { "elder80": false, "households": 1 } }
			""";

	private static final String LEAST = """
			{ "channel": "WEB", "text": "字", "anonymous": true }""";

	@Autowired
	MockMvc web;

	@Autowired
	OfficeClock clock;

	private final ObjectMapper json = new ObjectMapper();

	@BeforeEach
	void onTheOfficesDay() {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
	}

	@Test
	void theExampleOfTheContract() throws Exception {
		web.perform(submission(EXAMPLE))
			.andExpect(status().isCreated())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(jsonPath("$.receiptNo", matchesPattern("LF-XF-2026-\\d{6}")))
			.andExpect(jsonPath("$.queryCode", matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")))
			.andExpect(jsonPath("$.status").value("REGISTERED"))
			.andExpect(jsonPath("$.noticeDue").value("2026-12-08"));
	}

	@Test
	void anonymousIsOwedNoNotice() throws Exception {
		web.perform(submission(LEAST))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.noticeDue", nullValue()))
			.andExpect(content().string(containsString("noticeDue")));
	}

	@Test
	void theSameKeyGivesTheSameAnswer() throws Exception {
		String key = UUID.randomUUID().toString();
		String first = body(web.perform(submission(EXAMPLE).header("Idempotency-Key", key)).andReturn());
		String again = EXAMPLE.replace("\n", "").replace(" \"nature\": \"CLAIM\",", "").replace("{ \"channel\"",
				"{ \"nature\": \"CLAIM\", \"channel\"");
		assertThat(body(web.perform(submission(again).header("Idempotency-Key", key)).andReturn())).isEqualTo(first);
		web.perform(submission(LEAST).header("Idempotency-Key", key))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.type").value("urn:yishitang:problem:key-used"));
		web.perform(submission(LEAST).header("Idempotency-Key", "42"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"channel":"WEB","text":"字","anonymous":true,"honey":1}                         | honey
			{"channel":"WEB","text":"字","petitioner":{"name":"王","wechat":"x"}}             | petitioner.wechat
			{"channel":"WEB","text":"字","anonymous":true,"facts":{"households":"viele"}}    | facts.households
			{"channel":"WEB","text":"字","anonymous":"yes"}                                  | anonymous
			{"channel":"WEB","text":{"a":1},"anonymous":true}                                | text
			{"channel":"WEB","text":"字","anonymous":true,"headcount":2.5}                   | headcount
			{"channel":"WEB","text":"字","representatives":[{"name":"王"},{"age":3}]}         | representatives[1].age
			{"channel":"WEB","anonymous":true}                                               | text
			{"channel":"WEB","text":"字"}                                                    | petitioner
			{"channel":"WEB","text":"字","anonymous":true,"receivedAt":"2026-11-20"}         | receivedAt
			""")
	void namesTheField(String body, String field) throws Exception {
		web.perform(submission(body))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.type").value("urn:yishitang:problem:invalid"))
			.andExpect(jsonPath("$.title", notNullValue()))
			.andExpect(jsonPath("$.status").value(400))
			.andExpect(jsonPath("$.detail", not(containsString("intake."))))
			.andExpect(jsonPath("$.reference", matchesPattern("[0-9a-f-]{36}")))
			.andExpect(jsonPath("$.errors[*].field", contains(field)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "\"x\"", "{\"channel\":\"WEB\",\"channel\":\"WEB\"}", "{} {}" })
	void refusesWhatIsNoSubmission(String body) throws Exception {
		web.perform(submission(body))
			.andExpect(status().isBadRequest())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.reference", notNullValue()));
	}

	@Test
	void refusesHugeBodiesAndOtherMediaTypes() throws Exception {
		web.perform(submission("{\"channel\":\"WEB\",\"text\":\"" + "a".repeat(300_000) + "\"}"))
			.andExpect(status().is4xxClientError())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
		web.perform(post("/api/petitions").contentType(MediaType.APPLICATION_XML).content("<a/>"))
			.andExpect(status().isUnsupportedMediaType());
	}

	@Test
	void speaksTheReadersLanguage() throws Exception {
		String body = "{\"channel\":\"FAX\",\"text\":\"字\",\"anonymous\":true}";
		web.perform(submission(body)).andExpect(jsonPath("$.errors[0].detail").value("没有“FAX”这种来件渠道。"));
		web.perform(submission(body).param("lang", "en"))
			.andExpect(jsonPath("$.errors[0].detail").value("There is no channel “FAX”."));
	}

	@Test
	void staffRegisterForSomebody() throws Exception {
		String body = "{\"channel\":\"HOTLINE_12345\",\"text\":\"棋牌室太吵\",\"petitioner\":{\"name\":\"赵某某\","
				+ "\"phone\":\"13700000001\"},\"receivedAt\":\"2026-09-24\",\"sourceNo\":\"12345-9\"}";
		web.perform(submission(body).with(user("clerk-a").roles("clerk-a")))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.noticeDue").value("2026-10-09"));
	}

	@Test
	void showsTheMatterToWhoHoldsItsCode() throws Exception {
		JsonNode receipt = register();
		web.perform(followed(receipt))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(jsonPath("$.receiptNo").value(no(receipt)))
			.andExpect(jsonPath("$.statusText", not(startsWith("petition."))))
			.andExpect(jsonPath("$.categoryName").value("房屋漏水渗水"))
			.andExpect(jsonPath("$.day").value(0))
			.andExpect(jsonPath("$.of").value(15))
			.andExpect(jsonPath("$.dueLegal").value("2026-12-08"))
			.andExpect(jsonPath("$.dueTarget").value("2026-12-08"))
			.andExpect(jsonPath("$.ifLate", notNullValue()))
			.andExpect(jsonPath("$.responsiblePost", notNullValue()))
			.andExpect(jsonPath("$.timeline[0].type").value("REGISTERED"))
			.andExpect(jsonPath("$.timeline[0].text", not(startsWith("petition."))))
			.andExpect(jsonPath("$.timeline[*].type", not(hasItem("PROPOSED"))))
			.andExpect(content().string(not(containsString("13800001234"))))
			.andExpect(content().string(not(containsString("王小明"))));
	}

	@Test
	void wrongCodeAndUnknownNumberAreTheSame404() throws Exception {
		JsonNode receipt = register();
		String wrong = problem(get("/api/petitions/" + no(receipt)).header("X-Query-Code", "0000-0000-0000-0000"));
		String unknown = problem(get("/api/petitions/LF-XF-2026-999999").header("X-Query-Code", code(receipt)));
		String none = problem(get("/api/petitions/" + no(receipt)));
		assertThat(wrong).isEqualTo(unknown).isEqualTo(none);
	}

	@Test
	void saysMoreLater() throws Exception {
		JsonNode receipt = register();
		web.perform(said(receipt, "supplements", "{\"text\":\"又漏了\"}"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.timeline[*].type", hasItem("SUPPLEMENTED")));
		web.perform(said(receipt, "answers", "{\"text\":\"是的\"}")).andExpect(status().isConflict());
		web.perform(said(receipt, "rating", "{\"satisfaction\":\"SATISFIED\",\"solved\":true}"))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.type").value("urn:yishitang:problem:refused"));
		web.perform(said(receipt, "rating", "{\"satisfaction\":\"GREAT\"}"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("satisfaction"));
		web.perform(said(receipt, "reopening", "{\"reason\":\"又漏了\"}")).andExpect(status().isConflict());
		web.perform(said(receipt, "withdrawal", "{\"reason\":\"和好了\"}"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.offered", not(hasItem("WITHDRAW"))));
		web.perform(post("/api/petitions/" + no(receipt) + "/supplements").contentType(MediaType.APPLICATION_JSON)
			.header("X-Query-Code", "0000")
			.content("{\"text\":\"x\"}")).andExpect(status().isNotFound());
	}

	@Test
	void aNeighbourJoins() throws Exception {
		JsonNode receipt = register();
		String answer = body(web
			.perform(said(receipt, "supporters", "{\"name\":\"张某\",\"phone\":\"13600000009\"}"))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.noticeDue", nullValue()))
			.andReturn());
		web.perform(followed(json.readTree(answer)))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.supporter").value(true));
	}

	@Test
	void photosGoInCleanAndComeOutAsFiles() throws Exception {
		JsonNode receipt = register();
		String stored = body(web.perform(photo(receipt, "IMG.JPG", Pictures.fromPhone(32, 16, 6)))
			.andExpect(status().isCreated())
			.andReturn());
		String address = "/api/petitions/" + no(receipt) + "/attachments/" + json.readTree(stored).get("id").asText();
		MvcResult saved = web.perform(get(address).header("X-Query-Code", code(receipt)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", startsWith("attachment")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andReturn();
		assertThat(new String(saved.getResponse().getContentAsByteArray(), "ISO-8859-1")).doesNotContain("GPS");
		web.perform(get(address)).andExpect(status().isNotFound());
		web.perform(photo(receipt, "x.jpg", Pictures.text("<html></html>")))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("file"));
		web.perform(multipart("/api/petitions/" + no(receipt) + "/attachments").header("X-Query-Code", code(receipt)))
			.andExpect(status().isBadRequest());
	}

	private JsonNode register() throws Exception {
		return json.readTree(body(web.perform(submission(EXAMPLE)).andExpect(status().isCreated()).andReturn()));
	}

	private static String no(JsonNode receipt) {
		return receipt.get("receiptNo").asText();
	}

	private static String code(JsonNode receipt) {
		return receipt.get("queryCode").asText();
	}

	private static String body(MvcResult answer) throws Exception {
		return answer.getResponse().getContentAsString();
	}

	/** The answer without what differs in every answer. */
	private String problem(MockHttpServletRequestBuilder request) throws Exception {
		return body(web.perform(request)
			.andExpect(status().isNotFound())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andReturn()).replaceAll("\"(reference|instance)\":\"[^\"]*\"", "");
	}

	private static MockHttpServletRequestBuilder submission(String body) {
		return post("/api/petitions").contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private static MockHttpServletRequestBuilder followed(JsonNode receipt) {
		return get("/api/petitions/" + no(receipt)).header("X-Query-Code", code(receipt));
	}

	private static MockHttpServletRequestBuilder said(JsonNode receipt, String what, String body) {
		return post("/api/petitions/" + no(receipt) + "/" + what).contentType(MediaType.APPLICATION_JSON)
			.header("X-Query-Code", code(receipt))
			.content(body);
	}

	private static MockHttpServletRequestBuilder photo(JsonNode receipt, String name, byte[] bytes) {
		return multipart("/api/petitions/" + no(receipt) + "/attachments")
			.file(new MockMultipartFile("file", name, "image/jpeg", bytes))
			.header("X-Query-Code", code(receipt));
	}

}
