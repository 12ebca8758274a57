package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What has to stand in the form after a talk, and before an agreement binds (人民调解法 Art. 26, 28, 29). */
@Component
class AgreementRules {

	private final AgreementCheck check;

	private final OralAgreement oral;

	private final Clock clock;

	AgreementRules(AgreementCheck check, OralAgreement oral, Clock clock) {
		this.check = check;
		this.oral = oral;
		this.clock = clock;
	}

	Optional<Refusal> talk(Petition petition, MediationCase mediation, Map<String, Object> values) {
		if (blank(values.get("agreement"))) {
			return refused("words");
		}
		if (Boolean.TRUE.equals(values.get("danger")) && blank(values.get("dangerNote"))) {
			return refused("danger");
		}
		MediationResult result = MediationResult.valueOf(values.get("mediationResult").toString());
		if (result == MediationResult.RECUSED && (values.get("ground") == null || "NONE".equals(values.get("ground")))) {
			return refused("ground");
		}
		if (result == MediationResult.PARTIAL && blank(values.get("openPoints")) && blank(mediation.openPoints())) {
			return refused("missing.OPEN_POINTS");
		}
		boolean spoken = AgreementForm.ORAL.name().equals(values.get("agreementForm"));
		return result.agreed() && spoken ? oral.refusal(petition, mediation,
				Boolean.TRUE.equals(values.get("writtenAsked")), day(values.get("performBy")),
				(Integer) values.get("amount")) : Optional.empty();
	}

	Optional<Refusal> signing(MediationCase mediation, Map<String, Object> values) {
		if (!Boolean.TRUE.equals(values.get("signed"))) {
			return blank(values.get("remark")) ? refused("not-signed") : Optional.empty();
		}
		LocalDate on = day(values.get("signedOn"));
		LocalDate today = LocalDate.now(clock);
		if (on != null && (on.isAfter(today) || on.isBefore(mediation.consentOn()))) {
			return Optional.of(Refusal.of("mediation.refusal.signed-on", mediation.consentOn(), today));
		}
		List<AgreementCheck.Part> missing = check.missing(mediation, Boolean.TRUE.equals(values.get("sealed")));
		if (!blank(values.get("facts"))) {
			missing.remove(AgreementCheck.Part.FACTS);
		}
		if (!blank(values.get("respondentName"))) {
			missing.remove(AgreementCheck.Part.PARTIES);
		}
		if (values.get("petitionerSignature") != null && values.get("respondentSignature") != null) {
			missing.remove(AgreementCheck.Part.SIGNATURES);
		}
		return missing.isEmpty() ? Optional.empty() : refused("missing." + missing.get(0));
	}

	private static LocalDate day(Object value) {
		return value == null ? null : LocalDate.parse(value.toString());
	}

	private static boolean blank(Object value) {
		return value == null || value.toString().isBlank();
	}

	private static Optional<Refusal> refused(String rule) {
		return Optional.of(Refusal.of("mediation.refusal." + rule));
	}

}
