package org.yishitang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;

/** Writes into the record how a mediation begins and how it stops. */
@Component
class MediationStart {

	private final MediationBook book;

	private final MediationNumbers numbers;

	MediationStart(MediationBook book, MediationNumbers numbers) {
		this.book = book;
		this.numbers = numbers;
	}

	void open(Petition petition, Instant at) {
		book.latest(petition.no()).filter(MediationCase::open).ifPresent(left -> left.end(MediationResult.WITHDRAWN, at));
		book.open(petition, at);
	}

	void answered(String no, Mediating.Answers said, LocalDate today) {
		MediationCase mediation = book.running(no);
		LocalDate on = said.on() == null ? today : said.on();
		ConsentWay way = said.way() == null ? ConsentWay.ORAL : said.way();
		book.parties(mediation).forEach(party -> {
			Boolean willing = said.both() ? Boolean.TRUE : willing(said.refusedBy(), party.side());
			party.consents(willing, willing == null ? null : on, willing == null ? null : way);
		});
		if (said.both()) {
			mediation.agreedTo(numbers.next(), on);
		}
		else {
			mediation.agree(MediationResult.REFUSED, null, null);
		}
	}

	/** Null where nobody said which side refused. */
	private static Boolean willing(Promiser refusedBy, Side side) {
		return refusedBy == null ? null : refusedBy != Promiser.BOTH && !refusedBy.name().equals(side.name());
	}

	void appointed(String no, Appointment manner, List<String> mediators, Instant askedAt, LocalDate today) {
		MediationCase mediation = book.running(no);
		List<String> before = book.mediating(mediation);
		mediators.stream().filter(account -> !before.contains(account)).forEach(account -> book.appoint(mediation, account, askedAt));
		mediation.appointed(manner, today);
	}

	/** Stopped without an agreement; an expired term where nobody said anything else. */
	MediationResult ended(String no, Instant at) {
		MediationCase mediation = book.running(no);
		MediationResult result = mediation.result() == null || mediation.result().agreed() ? MediationResult.EXPIRED
				: mediation.result();
		mediation.end(result, at);
		return result;
	}

	void overtaken(String no, Instant at) {
		book.latest(no).filter(MediationCase::open).ifPresent(left -> left.end(MediationResult.WITHDRAWN, at));
	}

}
