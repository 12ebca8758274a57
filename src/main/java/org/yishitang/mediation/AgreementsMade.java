package org.yishitang.mediation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Mediated;
import org.yishitang.petition.MediatedMatters;

/** Tells those who keep the files which matters were settled by an agreement. */
@Component
class AgreementsMade implements MediatedMatters {

	/** In yuan; from this sum on the file is kept longer (domain rules, table g-8). */
	private static final int LARGE = 50_000;

	private final MediationBook book;

	private final Confirming confirming;

	AgreementsMade(MediationBook book, Confirming confirming) {
		this.book = book;
		this.confirming = confirming;
	}

	@Override
	public Optional<Mediated> mediated(String caseNo) {
		return book.latest(caseNo)
			.filter(mediation -> mediation.result() != null && mediation.result().agreed())
			.map(mediation -> new Mediated(large(mediation) || confirmed(caseNo)));
	}

	private static boolean large(MediationCase mediation) {
		return mediation.amount() != null && mediation.amount() >= LARGE;
	}

	private boolean confirmed(String caseNo) {
		return confirming.of(caseNo).filter(right -> right.result() == ConfirmationResult.CONFIRMED).isPresent();
	}

}
