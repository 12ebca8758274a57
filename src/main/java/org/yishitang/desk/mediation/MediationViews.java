package org.yishitang.desk.mediation;

import java.util.List;
import java.util.Set;

import org.yishitang.access.Accounts;
import org.yishitang.access.Masking;
import org.yishitang.clock.Deadlines;
import org.yishitang.mediation.AgreementCheck;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.MediationRecords;
import org.yishitang.mediation.MediationSession;
import org.yishitang.mediation.Talk;
import org.yishitang.petition.Party;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a page shows of a mediation. */
@Component
class MediationViews {

	private final MediationBook book;

	private final MediationRecords records;

	private final AgreementCheck check;

	private final MediationFile file;

	private final Terms terms;

	MediationViews(MediationBook book, MediationRecords records, AgreementCheck check, MediationFile file, Terms terms) {
		this.book = book;
		this.records = records;
		this.check = check;
		this.file = file;
		this.terms = terms;
	}

	/** Names and dates from elsewhere. */
	@Component
	static class Terms {

		private final Deadlines deadlines;

		private final Accounts accounts;

		Terms(Deadlines deadlines, Accounts accounts) {
			this.deadlines = deadlines;
			this.accounts = accounts;
		}

		String until(String no) {
			return deadlines.latest(no, "DL-19").map(term -> term.dueLegal().toString()).orElse(null);
		}

		String name(String account) {
			return accounts.namesOf(Set.of(account)).getOrDefault(account, account);
		}

	}

	/**
	 * The mediation as this reader may see it.
	 * @param full whether the reader mediates
	 */
	@Transactional(readOnly = true)
	MediationView of(MediationCase mediation, boolean full) {
		List<MediationSession> sessions = records.sessions(mediation)
			.stream()
			.filter(session -> full || session.talk() == Talk.JOINT)
			.toList();
		List<MediationParty> parties = book.parties(mediation);
		return new MediationView(mediation, full, parties.stream().map(party -> line(mediation, party, full)).toList(),
				book.mediators(mediation)
					.stream()
					.map(mediator -> new MediationView.MediatorLine(terms.name(mediator.account()), mediator.mediates(),
							full && mediator.ground() != null ? mediator.ground().name() : null))
					.toList(),
				sessions, records.clauses(mediation), check.missing(mediation, mediation.sealed()), file.of(mediation),
				file.letters(mediation), terms.until(mediation.caseNo()),
				parties.stream().anyMatch(party -> party.signature() != null));
	}

	private MediationView.PartyLine line(MediationCase mediation, MediationParty party, boolean full) {
		String name = book.nameOf(mediation, party);
		String address = book.person(mediation, party).map(Party::address).orElse(null);
		return new MediationView.PartyLine(party, full ? name : Masking.name(name), full ? address : Masking.address(address));
	}

}
