package org.yishitang.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseNumbers;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Writes a checked submission into the rows of the case file. */
@Component
class CaseFile {

	private final CaseNumbers numbers;

	private final Petitions petitions;

	private final Parties parties;

	private final Clock clock;

	CaseFile(CaseNumbers numbers, Petitions petitions, Parties parties, Clock clock) {
		this.numbers = numbers;
		this.petitions = petitions;
		this.parties = parties;
		this.clock = clock;
	}

	String nextNumber() {
		return numbers.next();
	}

	Petition write(String no, CheckedSubmission submission, String actor) {
		Petition petition = new Petition(no, submission.channel(), submission.receivedAt(), clock.instant(), actor,
				submission.text());
		petition.raisedBy(submission.anonymous(), submission.headcount(), submission.place(), submission.facts(),
				submission.source());
		petition.classify(new Classification(submission.category(), submission.nature(), null, null));
		Petition saved = petitions.save(petition);
		add(no, PartyRole.PETITIONER, 0, submission.petitioner());
		List<Person> representatives = submission.representatives();
		for (int at = 0; at < representatives.size(); at++) {
			add(no, PartyRole.REPRESENTATIVE, at, representatives.get(at));
		}
		add(no, PartyRole.RESPONDENT, 0, submission.respondent());
		return saved;
	}

	void add(String no, PartyRole role, int position, Person person) {
		if (person != null) {
			parties.save(new Party(UUID.randomUUID().toString(), no, role, position, person.name(), person.phone(),
					person.address()));
		}
	}

	/** The people of one part in a matter. */
	List<Party> people(String no, PartyRole role) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no)
			.stream()
			.filter(party -> party.role() == role)
			.toList();
	}

}
