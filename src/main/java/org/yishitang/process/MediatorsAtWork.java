package org.yishitang.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.mediation.MediationBook;
import org.yishitang.territory.Absences;

/** Who of the mediators of a matter is there now. */
@Component
class MediatorsAtWork {

	private final MediationBook book;

	private final Accounts accounts;

	private final Absences absences;

	MediatorsAtWork(MediationBook book, Accounts accounts, Absences absences) {
		this.book = book;
		this.accounts = accounts;
		this.absences = absences;
	}

	/** The first mediator who is there. */
	Optional<String> of(String no) {
		return book.latest(no)
			.stream()
			.flatMap(mediation -> book.mediating(mediation).stream())
			.filter(account -> !absences.away(account) && accounts.find(account).filter(Account::active).isPresent())
			.findFirst();
	}

}
