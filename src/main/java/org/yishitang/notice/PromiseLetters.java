package org.yishitang.notice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.ConfirmationResult;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** What is written after an agreement: advice when a promise was broken, and the application to the court. */
@Component
class PromiseLetters implements LetterPart {

	private final MediationLetters mediations;

	private final MediationBook book;

	private final PerformanceBook promises;

	private final Confirming confirming;

	private final OfficialWords words;

	PromiseLetters(MediationLetters mediations, MediationBook book, PerformanceBook promises, Confirming confirming,
			OfficialWords words) {
		this.mediations = mediations;
		this.book = book;
		this.promises = promises;
		this.confirming = confirming;
		this.words = words;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.LEGAL_ADVICE, LetterKind.JUDICIAL_APPLICATION);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Map<String, String> values = new HashMap<>(mediations.of(petition, LetterKind.MEDIATION_AGREEMENT, details));
		if (kind == LetterKind.LEGAL_ADVICE) {
			values.put("违约条款", promises.find(details.getOrDefault("promise", "")).map(this::broken).orElse(words.nothing()));
			values.put("法律途径", words.of(confirmed(petition) ? "advice-confirmed" : "advice"));
		}
		else {
			values.put("申请人", book.latest(petition.no()).map(this::applicants).orElse(""));
			values.put("法院", words.court());
			values.put("申请期限", confirming.of(petition.no())
				.map(right -> LetterContent.day(right.lastDay()))
				.orElse(words.nothing()));
		}
		return values;
	}

	private boolean confirmed(Petition petition) {
		return confirming.of(petition.no()).filter(right -> right.result() == ConfirmationResult.CONFIRMED).isPresent();
	}

	private String broken(Performance promise) {
		return words.of("broken-promise", Integer.toString(promise.position()), words.of("promiser." + promise.promiser()),
				LetterContent.inline(promise.what()).replaceAll("[。；;]+$", ""), LetterContent.day(promise.dueOn()));
	}

	/** Numbers of identity cards and telephones are written in by hand: neither side learns them from us. */
	private String applicants(MediationCase mediation) {
		return book.parties(mediation).stream().map(party -> {
			String name = book.nameOf(mediation, party);
			String address = book.person(mediation, party).map(person -> person.address()).orElse(null);
			return words.of("applicant", name.isEmpty() ? "＿＿＿＿＿" : name, address == null ? "＿＿＿＿＿" : address);
		}).collect(Collectors.joining("\n"));
	}

}
