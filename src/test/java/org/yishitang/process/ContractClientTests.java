package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;

/**
 * A client that knows the contract and nothing else: it files by {@code /api}, works the tasks of the contract by
 * {@code /engine-rest} with the fields of the contract, and expects to arrive. Tasks that came later must not stand in
 * its way.
 */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class ContractClientTests {

	private static final List<String> CHANNELS = List.of("WEB", "PHONE", "HOTLINE_12345", "GRID_WALK", "VISIT");

	private static final List<String> PROCEDURES = List.of("ORDINARY", "SIMPLE", "HAZARD", "SERVICE");

	private static final List<String> URGENCIES = List.of("L1", "L2", "L4");

	private static final Map<String, String> CATEGORIES = Map.of("L1", "0603", "L2", "0102", "L4", "0203");

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	private EngineProgram engine;

	@BeforeEach
	void connect() {
		engine = new EngineProgram(port);
	}

	/** Each channel with each procedure; every urgency meets every channel and every procedure. */
	static Stream<Arguments> matters() {
		return IntStream.range(0, CHANNELS.size() * PROCEDURES.size())
			.mapToObj(at -> Arguments.of(CHANNELS.get(at / PROCEDURES.size()),
					URGENCIES.get((at / PROCEDURES.size() + at) % URGENCIES.size()),
					PROCEDURES.get(at % PROCEDURES.size())));
	}

	@ParameterizedTest
	@MethodSource("matters")
	void theDocumentedWayLeadsToClosed(String channel, String urgency, String procedure) throws Exception {
		JsonNode receipt = files(channel, urgency);
		String no = receipt.path("receiptNo").asText();
		boolean neverSimple = procedure.equals("SIMPLE") && channel.equals("HOTLINE_12345");
		if (neverSimple) {
			HttpResponse<String> refused = engine.submits("officer", task("officer", no, "triage"), "triageDecision", "ACCEPT",
					"category", CATEGORIES.get(urgency), "urgency", urgency, "procedure", procedure, "reason", "核对");
			assertThat(refused.statusCode()).as("a report is owed to the sender").isEqualTo(400);
		}
		works("officer", no, "triage", "triageDecision", "ACCEPT", "category", CATEGORIES.get(urgency), "urgency", urgency,
				"procedure", neverSimple ? "ORDINARY" : procedure, "reason", "核对");
		works("officer", no, "assign", "assigneePost", "section-urban");
		works("handler-2", no, "investigate", "next", "DRAFT", "finding", "已到场查看，已与诉求人联系。");
		works("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，已当场处置，依据有关规定予以解释说明。");
		works(urgency.equals("L1") ? "director" : "leader", no, "sign-opinion", "approved", true);
		works("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		works("supervisor", no, "strike-off", "confirmed", true);
		arrives(receipt);
	}

	@Test
	void withMoreTimeAndMeasures() throws Exception {
		JsonNode receipt = files("WEB", "L4");
		String no = receipt.path("receiptNo").asText();
		works("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "须鉴定");
		works("officer", no, "assign", "assigneePost", "section-urban", "reason", "房屋问题");
		works("handler-2", no, "investigate", "next", "EXTEND", "finding", "须等鉴定结论。");
		works("director", no, "approve-extension", "approved", true, "extensionDays", 15, "reason", "等待鉴定结论。");
		works("handler-2", no, "investigate", "next", "DRAFT", "finding", "鉴定已出，已与诉求人联系。");
		works("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", "经鉴定属实，依法责成物业维修并赔偿。", "measures",
				"十日内维修", "carryOutBy", "2099-12-01");
		works("leader", no, "sign-opinion", "approved", false, "returnReason", "请写明赔偿数额。");
		works("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", "经鉴定属实，依法责成物业维修并赔偿六千元。",
				"measures", "十日内维修", "carryOutBy", "2099-12-01");
		works("leader", no, "sign-opinion", "approved", true);
		works("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		works("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "BASICALLY", "remark", "可以");
		works("supervisor", no, "strike-off", "confirmed", false, "returnReason", "请补充回访记录。");
		works("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		works("supervisor", no, "strike-off", "confirmed", true);
		arrives(receipt);
	}

	/** C02 by programs alone, to the last promise, which outlives the matter; none of them knows a key of the other side. */
	@Test
	void aDisputeThroughMediationToItsLastPromise() throws Exception {
		JsonNode receipt = files("VISIT", "L4");
		String no = receipt.path("receiptNo").asText();
		works("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "MEDIATION", "reason", "双方愿意");
		works("officer", no, "assign", "assigneePost", "section-urban", "reason", "房屋问题");
		works("handler-2", no, "investigate", "next", "MEDIATION", "finding", "双方各执一词。");
		works("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方当面同意。");
		works("chair", no, "appoint-mediators", "manner", "APPOINTED", "mediator", "mediator-1", "relation", "NONE");
		works("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "十日内修好防水。", "facts", "楼上认责。");
		works("mediator-1", no, "sign-agreement", "signed", true, "petitionerSignature", "SIGNATURE", "respondentSignature",
				"FINGERPRINT", "sealed", true, "respondentName", "李某");
		works("handler-2", no, "investigate", "next", "DRAFT", "finding", "双方已达成协议，已与诉求人联系。");
		works("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，双方已达成调解协议，按协议履行。");
		works("leader", no, "sign-opinion", "approved", true);
		works("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		works("supervisor", no, "strike-off", "confirmed", true);
		arrives(receipt);
		office.runTimer(no, "performance-due");
		assertThat(engine.submits("handler-2", task("mediator-1", no, "check-performance"), "performance", "KEPT",
				"performanceProof", "我说好了").statusCode()).as("whoever handled it does not look after it").isIn(400, 403);
		works("mediator-1", no, "check-performance", "performance", "BROKEN", "performanceProof", "到期没有修。");
		works("mediator-1", no, "settle-breach", "settlement", "KEPT", "settlementNote", "督促后修好，双方确认。");
	}

	@Test
	void theOtherDecisionsOfTriage() throws Exception {
		String open = files("WEB", "L4").path("receiptNo").asText();
		Map<String, String> ends = new LinkedHashMap<>();
		ends.put("REDIRECT", "REDIRECTED");
		ends.put("TRANSFER", "TRANSFERRED");
		ends.put("MERGE", "MERGED");
		ends.put("RESTRICT", "RESTRICTED");
		for (Map.Entry<String, String> end : ends.entrySet()) {
			JsonNode receipt = files("WEB", "L4");
			works("officer", receipt.path("receiptNo").asText(), "triage", "triageDecision", end.getKey(), "redirectTo", "区人民法院",
					"mergeInto", open, "reason", "核对");
			assertThat(follows(receipt).path("status").asText()).isEqualTo(end.getValue());
		}
		JsonNode receipt = files("WEB", "L4");
		String no = receipt.path("receiptNo").asText();
		works("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", "不属任何职责");
		works("leader", no, "confirm-non-acceptance", "confirmed", false, "reason", "请再核对");
		works("officer", no, "triage", "triageDecision", "NO_LONGER", "reason", "已三级终结，区府复核〔2025〕3号");
		works("supervisor", no, "confirm-no-longer", "confirmed", true);
		assertThat(follows(receipt).path("status").asText()).isEqualTo("NO_LONGER_ACCEPTED");
	}

	private JsonNode files(String channel, String urgency) throws Exception {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("channel", channel);
		body.put("text", "楼上漏水，厨房吊顶塌了一块，请帮忙解决。");
		body.put("category", CATEGORIES.get(urgency));
		body.put("petitioner", Map.of("name", "王小明", "phone", "13800001234", "address", "东苑小区12号楼2单元201室"));
		body.put("place", Map.of("community", "1", "grid", "017", "address", "东苑小区12号楼"));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/petitions"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
		if (!channel.equals("WEB")) {
			request.header("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((channel.equals("GRID_WALK") ? "grid-017:demo" : "clerk-a:demo").getBytes(StandardCharsets.UTF_8)));
		}
		HttpResponse<String> answer = send(request.build());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return JSON.readTree(answer.body());
	}

	/** Claims and completes the task by its form. */
	private void works(String account, String no, String key, Object... values) throws Exception {
		String task = task(account, no, key);
		HttpResponse<String> claimed = engine.claims(account, task);
		assertThat(claimed.statusCode()).as("%s claims %s: %s", account, key, claimed.body()).isEqualTo(204);
		HttpResponse<String> done = engine.submits(account, task, values);
		assertThat(done.statusCode()).as("%s finishes %s: %s", account, key, done.body()).isIn(200, 204);
	}

	/** The open task of this id that the account may see; among others there may be some the client does not know. */
	private String task(String account, String no, String key) throws Exception {
		JsonNode found = JSON.readTree(engine.get(account, "/task?processInstanceBusinessKey=" + no).body());
		List<String> keys = new ArrayList<>();
		for (JsonNode task : found) {
			keys.add(task.path("taskDefinitionKey").asText());
			if (task.path("taskDefinitionKey").asText().equals(key)) {
				return task.path("id").asText();
			}
		}
		throw new AssertionError("%s sees no %s of %s but %s".formatted(account, key, no, keys));
	}

	private void arrives(JsonNode receipt) throws Exception {
		assertThat(follows(receipt).path("status").asText()).isEqualTo("CLOSED");
		String no = receipt.path("receiptNo").asText();
		JsonNode left = JSON.readTree(engine.get("admin", "/process-instance/count?processDefinitionKey=petition&businessKey="
				+ no).body());
		assertThat(left.path("count").asInt()).as("no dead token").isZero();
	}

	private JsonNode follows(JsonNode receipt) throws Exception {
		HttpResponse<String> answer = send(HttpRequest
			.newBuilder(URI.create("http://localhost:" + port + "/api/petitions/" + receipt.path("receiptNo").asText()))
			.header("X-Query-Code", receipt.path("queryCode").asText())
			.build());
		assertThat(answer.statusCode()).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return client.send(request, BodyHandlers.ofString());
	}

}
