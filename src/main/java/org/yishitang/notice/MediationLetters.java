package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.access.Accounts;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.MediationResult;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** The papers of a mediation: notice of rights and duties, end with the other ways, and who takes part in them. */
@Component
class MediationLetters implements LetterPart {

	private final MediationBook book;

	private final Accounts accounts;

	private final AgreementWords agreement;

	private final OfficialWords words;

	private final Clock clock;

	MediationLetters(MediationBook book, Accounts accounts, AgreementWords agreement, OfficialWords words, Clock clock) {
		this.book = book;
		this.accounts = accounts;
		this.agreement = agreement;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.MEDIATION_RIGHTS, LetterKind.MEDIATION_END, LetterKind.MEDIATION_AGREEMENT);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Map<String, String> values = new HashMap<>();
		book.latest(petition.no()).ifPresent(mediation -> {
			values.put("调委会", words.committee());
			values.put("当事人", names(mediation));
			values.put("人调字号", mediation.mediationNo() == null ? words.nothing() : mediation.mediationNo());
			values.put("调解员", mediators(mediation));
			if (kind == LetterKind.MEDIATION_END) {
				MediationResult result = mediation.result() == null ? MediationResult.EXPIRED : mediation.result();
				values.put("终止原因", words.of("mediation-end." + result));
				values.put("其他途径", words.of("mediation-ways"));
			}
			if (kind == LetterKind.MEDIATION_AGREEMENT) {
				values.putAll(agreement.of(petition, mediation));
				values.put("生效日期", mediation.effectiveAt() == null ? ""
						: LetterContent.day(LocalDate.ofInstant(mediation.effectiveAt(), clock.getZone())));
			}
		});
		return values;
	}

	private String names(MediationCase mediation) {
		List<MediationParty> parties = book.parties(mediation);
		return parties.stream()
			.map(party -> book.nameOf(mediation, party))
			.map(name -> name.isEmpty() ? words.of("party") : name)
			.collect(Collectors.joining("、"));
	}

	private String mediators(MediationCase mediation) {
		List<String> mediating = book.mediating(mediation);
		Map<String, String> names = accounts.namesOf(mediating);
		return mediating.stream().map(account -> names.getOrDefault(account, account)).collect(Collectors.joining("、"));
	}

}
