package org.yishitang.mediation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agreement lacks of what the law wants in it (人民调解法 Art. 29), before anybody signs and before it binds. */
@Component
@Transactional(readOnly = true)
public class AgreementCheck {

	private final MediationBook book;

	private final MediationRecords records;

	AgreementCheck(MediationBook book, MediationRecords records) {
		this.book = book;
		this.records = records;
	}

	/** What an agreement has to have. */
	public enum Part {

		PARTIES, FACTS, TERMS, MANNER, OPEN_POINTS, SIGNATURES, SEAL

	}

	/** The parts that are missing of the paper that is laid before the parties. */
	public List<Part> missingWords(MediationCase mediation) {
		List<Part> missing = new ArrayList<>();
		if (book.parties(mediation).stream().anyMatch(party -> book.nameOf(mediation, party).isEmpty())) {
			missing.add(Part.PARTIES);
		}
		if (blank(mediation.facts())) {
			missing.add(Part.FACTS);
		}
		List<Clause> clauses = records.clauses(mediation);
		if (clauses.isEmpty() || clauses.stream().anyMatch(clause -> blank(clause.what()))) {
			missing.add(Part.TERMS);
		}
		if (clauses.stream().anyMatch(clause -> blank(clause.how()))) {
			missing.add(Part.MANNER);
		}
		if (mediation.result() == MediationResult.PARTIAL && blank(mediation.openPoints())) {
			missing.add(Part.OPEN_POINTS);
		}
		return missing;
	}

	/** The same with what is put on the paper: signatures of every party and the committee's seal. */
	public List<Part> missing(MediationCase mediation, boolean sealed) {
		List<Part> missing = missingWords(mediation);
		if (book.parties(mediation).stream().anyMatch(party -> party.signature() == null)) {
			missing.add(Part.SIGNATURES);
		}
		if (!sealed) {
			missing.add(Part.SEAL);
		}
		return missing;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
