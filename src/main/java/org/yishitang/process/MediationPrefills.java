package org.yishitang.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.access.Accounts;
import org.yishitang.mediation.AgreementCheck;
import org.yishitang.mediation.Conflicts;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.Side;
import org.yishitang.process.Options.Option;

/** What the forms of a mediation start with: its record. */
@Configuration(proxyBeanMethods = false)
class MediationPrefills {

	@Bean
	FormPrefill mediatorsToAppoint(Conflicts conflicts, Accounts accounts, Options options) {
		return FormPrefill.of("appoint-mediators", (duty, shown) -> {
			List<String> free = Stream
				.concat(accounts.granted("mediator").stream(), accounts.membersOf("mediation-chair").stream())
				.distinct()
				.filter(account -> conflicts.of(duty.petition(), account).isEmpty())
				.toList();
			var names = accounts.namesOf(free);
			shown.putValue("mediators", options.of(free.stream()
				.map(account -> new Option(names.getOrDefault(account, account), account))
				.toList()));
			shown.putValue("manner", "APPOINTED");
		});
	}

	@Bean
	FormPrefill talksSoFar(MediationBook book, TaskWords words) {
		return FormPrefill.of("mediate", (duty, shown) -> book.latest(duty.petition().no()).ifPresent(mediation -> {
			shown.putValue("hint", words.of("mediation.hint.talks", mediation.caseNo()));
			shown.putValue("facts", mediation.facts());
			shown.putValue("openPoints", mediation.openPoints());
			shown.putValue("amount", mediation.amount());
		}));
	}

	@Bean
	FormPrefill agreementToSign(MediationBook book, AgreementCheck check, TaskWords words) {
		return FormPrefill.of("sign-agreement", (duty, shown) -> book.latest(duty.petition().no())
			.ifPresent(mediation -> sign(mediation, book, check, words, shown)));
	}

	private static void sign(MediationCase mediation, MediationBook book, AgreementCheck check, TaskWords words,
			VariableMap shown) {
		String missing = check.missingWords(mediation)
			.stream()
			.map(part -> words.of("mediation.part." + part))
			.reduce((one, other) -> one + "、" + other)
			.map(parts -> words.of("mediation.hint.missing", parts))
			.orElse("");
		shown.putValue("hint", words.of("mediation.hint.sign", mediation.caseNo()) + missing);
		shown.putValue("facts", mediation.facts());
		signature(mediation, book, Side.PETITIONER).ifPresent(how -> shown.putValue("petitionerSignature", how));
		signature(mediation, book, Side.RESPONDENT).ifPresent(how -> shown.putValue("respondentSignature", how));
	}

	private static Optional<String> signature(MediationCase mediation, MediationBook book, Side side) {
		return book.parties(mediation)
			.stream()
			.filter(party -> party.side() == side && party.signature() != null)
			.map(MediationParty::signature)
			.map(Enum::name)
			.findFirst();
	}

}
