package org.yishitang.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.mediation.Conflicts;
import org.yishitang.access.Accounts;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** What parties, mediators and the chair do in a mediation. */
@Component
class ActsOfMediation implements Behaviours.Acts {

	private static final String RESULT = "mediationResult";

	private final Petitions petitions;

	private final Conflicts conflicts;

	private final Accounts accounts;

	ActsOfMediation(Petitions petitions, Conflicts conflicts, Accounts accounts) {
		this.petitions = petitions;
		this.conflicts = conflicts;
		this.accounts = accounts;
	}

	@Override
	public Map<String, Behaviour> behaviours() {
		return Map.of("record-consent", ActsOfMediation::consent, "appoint-mediators", this::appoint, "mediate",
				ActsOfMediation::mediate, "sign-agreement", ActsOfMediation::sign, "check-performance", ActsOfMediation::check,
				"follow-up-performance", ActsOfMediation::followUp, "settle-breach", ActsOfMediation::settle);
	}

	private static Map<String, Object> consent(Work work) {
		if (!work.silent() && work.percent(78)) {
			return Map.of("bothConsent", true, "consentNote", "双方当面表示愿意调解。", "consentWay", "ORAL");
		}
		return Map.of("bothConsent", false, "consentNote", "一方不同意调解，已告知其他途径。", "refusedBy",
				work.percent(90) ? "RESPONDENT" : "BOTH");
	}

	private Map<String, Object> appoint(Work work) {
		Petition petition = petitions.get(work.matter().no());
		List<String> free = accounts.granted("mediator")
			.stream()
			.filter(account -> conflicts.of(petition, account).isEmpty())
			.toList();
		return Map.of("manner", work.percent(70) ? "APPOINTED" : "CHOSEN", "mediator",
				free.isEmpty() ? "chair" : work.matter().chance().one(free), "relation",
				work.attempt() == 0 && work.percent(4) ? "KINSHIP" : "NONE");
	}

	private static Map<String, Object> mediate(Work work) {
		Map<String, Object> values = new HashMap<>(Map.of("agreement", "双方各自说明了情况，调解员逐项做了工作。"));
		if (work.percent(25) && work.matter().first("second talk")) {
			values.put(RESULT, "SESSION");
			if (work.percent(8)) {
				values.put("danger", true);
				values.put("dangerNote", "双方在楼道争执推搡，已劝离，当日十点报告派出所。");
			}
			return values;
		}
		if (work.percent(3) && work.matter().first("recused")) {
			values.putAll(Map.of(RESULT, "RECUSED", "ground", "NEIGHBOUR"));
			return values;
		}
		if (work.percent(1)) {
			values.put(RESULT, "HARM");
			return values;
		}
		boolean agreed = !work.silent() && work.attempt() == 0 && work.percent(72) && work.matter().first("agreement");
		return agreed ? agree(work, values) : stop(work, values);
	}

	private static Map<String, Object> agree(Work work, Map<String, Object> values) {
		values.putAll(Map.of("agreement", "双方约定限期修复并互不追究。", "facts", "事实经双方核对无异议，责任方认责。"));
		boolean partial = work.percent(10);
		values.put(RESULT, partial ? "PARTIAL" : "AGREEMENT");
		if (partial) {
			values.put("openPoints", "误工费数额仍有争议。");
		}
		if (work.percent(60)) {
			values.put("performBy", work.in(5, 25));
		}
		else if (work.percent(30)) {
			values.put("agreementForm", "ORAL");
		}
		return values;
	}

	private static Map<String, Object> stop(Work work, Map<String, Object> values) {
		values.putAll(Map.of(RESULT, work.percent(70) ? "NONE" : "WITHDRAWN", "agreement", "双方分歧较大，未达成一致。"));
		return values;
	}

	private static Map<String, Object> sign(Work work) {
		if (work.attempt() > 0 || work.silent() || work.percent(5)) {
			return Map.of("signed", false, "remark", "一方要求再考虑，未签字。");
		}
		return Map.of("signed", true, "petitionerSignature", "SIGNATURE", "respondentSignature",
				work.percent(20) ? "FINGERPRINT" : "SIGNATURE", "sealed", true, "respondentName", "陈某某");
	}

	private static Map<String, Object> check(Work work) {
		if (work.percent(85)) {
			return Map.of("performance", "KEPT", "performanceProof", "双方确认已履行，收条入卷。");
		}
		return work.percent(40) ? Map.of("performance", "LATER", "newDay", work.in(5, 12), "performanceProof", "双方同意缓几天。")
				: Map.of("performance", "BROKEN", "performanceProof", "到期未履行，称资金困难。");
	}

	private static Map<String, Object> followUp(Work work) {
		return Map.of("stillKept", work.percent(96), "followUpNote", "电话回访双方。");
	}

	private static Map<String, Object> settle(Work work) {
		return Map.of("settlement", work.percent(60) ? "KEPT" : work.percent(70) ? "COURT" : "RELEASED", "settlementNote",
				"当面督促，结果已记录。");
	}

}
