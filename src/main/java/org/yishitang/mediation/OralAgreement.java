package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Urgency;

/**
 * When an agreement may be oral: nobody asked for paper, everything is performed at once, and the dispute is neither
 * major nor complex (人民调解法 Art. 28, NB15 Art. 24).
 */
@Component
class OralAgreement {

	private final MediationRecords records;

	private final Clock clock;

	private final int major;

	OralAgreement(MediationRecords records, Clock clock,
			@Value("${yishitang.mediation-major-yuan:50000}") int major) {
		this.records = records;
		this.clock = clock;
		this.major = major;
	}

	/**
	 * Why it has to be written, if so.
	 * @param performBy until when it is to be performed, null for at once
	 * @param amount yuan, or null
	 */
	Optional<Refusal> refusal(Petition petition, MediationCase mediation, boolean writtenAsked, LocalDate performBy,
			Integer amount) {
		if (writtenAsked) {
			return Optional.of(Refusal.of("mediation.refusal.oral-asked"));
		}
		LocalDate today = LocalDate.now(clock);
		boolean later = performBy != null && performBy.isAfter(today)
				|| records.clauses(mediation).stream().anyMatch(clause -> clause.dueOn() != null && clause.dueOn().isAfter(today));
		if (later) {
			return Optional.of(Refusal.of("mediation.refusal.oral-later"));
		}
		Integer sum = amount == null ? mediation.amount() : amount;
		boolean complex = List.of(Urgency.L1, Urgency.L5).contains(petition.classification().urgency());
		return complex || sum != null && sum >= major ? Optional.of(Refusal.of("mediation.refusal.oral-major", major))
				: Optional.empty();
	}

}
