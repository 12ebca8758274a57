package org.yishitang.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What a draft must contain, and that nobody signs their own draft. */
@Component
class OpinionRules implements DutyRule {

	private static final int SHORTEST_OPINION = 10;

	private final CaseHands hands;

	private final Clock clock;

	private final ClaimList claims;

	OpinionRules(CaseHands hands, Clock clock, ClaimList claims) {
		this.hands = hands;
		this.claims = claims;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("draft-opinion", "sign-opinion");
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		boolean signing = petition.status() == org.yishitang.petition.Status.SIGN_OFF;
		return signing && hands.did(petition, account, "draft-opinion")
				? Optional.of(Refusal.of("opinion.refusal.signer-is-drafter")) : Optional.empty();
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("approved")) {
			return signature(petition, account, values);
		}
		if (text(values, "opinion").length() < SHORTEST_OPINION) {
			return Optional.of(Refusal.of("opinion.refusal.opinion-short"));
		}
		if (OpinionContent.formal(petition.classification())) {
			Optional<Refusal> missing = OpinionContent.missing(values, claims.of(petition.no()));
			if (missing.isPresent()) {
				return missing;
			}
		}
		boolean supports = "SUPPORT".equals(values.get("outcome"));
		boolean measures = !text(values, "measures").isEmpty();
		String by = text(values, "carryOutBy");
		if (supports && !measures || measures && by.isEmpty()) {
			return Optional.of(Refusal.of("opinion.refusal.measures"));
		}
		return !by.isEmpty() && LocalDate.parse(by).isBefore(LocalDate.now(clock))
				? Optional.of(Refusal.of("opinion.refusal.carry-out-past")) : Optional.empty();
	}

	private Optional<Refusal> signature(Petition petition, String account, Map<String, Object> values) {
		if (hands.did(petition, account, "draft-opinion")) {
			return Optional.of(Refusal.of("opinion.refusal.signer-is-drafter"));
		}
		boolean silent = text(values, "returnReason").isEmpty();
		return Boolean.FALSE.equals(values.get("approved")) && silent
				? Optional.of(Refusal.of("opinion.refusal.return-reason")) : Optional.empty();
	}

	private static String text(Map<String, Object> values, String field) {
		Object value = values.get(field);
		return value == null ? "" : value.toString().strip();
	}

}
