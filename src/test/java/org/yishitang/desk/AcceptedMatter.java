package org.yishitang.desk;

import java.util.Map;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.ledger.OfficeFixture;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.clock.OfficeClock;

/** A matter that came in at the window and was accepted: its letter waits to be handed over. */
@TestComponent
@Transactional
class AcceptedMatter {

	private final OfficeFixture office;

	private final Petitions petitions;

	private final CaseLog log;

	private final Letters letters;

	private final OfficeClock clock;

	AcceptedMatter(OfficeFixture office, Petitions petitions, CaseLog log, Letters letters, OfficeClock clock) {
		this.office = office;
		this.petitions = petitions;
		this.log = log;
		this.letters = letters;
		this.clock = clock;
	}

	/** Its number. */
	String accepted() {
		String no = office.leak("clerk-a");
		Petition petition = petitions.get(no);
		log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, "officer", Map.of());
		petition.accepted(clock.instant());
		log.move(petition, Status.ACCEPTED, CaseEventType.ACCEPTED, "officer", Map.of());
		return no;
	}

	/** The same without its letter, as an import would leave it. */
	String acceptedWithoutLetter() {
		String no = office.leak("clerk-a");
		Petition petition = petitions.get(no);
		log.move(petition, Status.TRIAGE, CaseEventType.TRIAGE_STARTED, "officer", Map.of());
		petition.accepted(clock.instant());
		log.move(petition, Status.ACCEPTED, CaseEventType.TRIAGED, "officer", Map.of());
		return no;
	}

	Letter acceptance(String no) {
		return letters.find(no, LetterKind.ACCEPTANCE, 1).orElseThrow();
	}

}
