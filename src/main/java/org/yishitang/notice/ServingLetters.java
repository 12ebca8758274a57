package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how letters reached people, with proof. */
@Component
@Transactional
public class ServingLetters {

	private final ServiceBook book;

	private final ServiceRules rules;

	private final Petitions petitions;

	private final CaseLog log;

	private final Clock clock;

	ServingLetters(ServiceBook book, ServiceRules rules, Petitions petitions, CaseLog log, Clock clock) {
		this.book = book;
		this.rules = rules;
		this.petitions = petitions;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Records a service of a letter; a later record corrects an earlier one. Whoever counts from the receipt hears
	 * {@link CaseEventType#LETTER_SERVED} with the kind, the cycle and the day it counts from.
	 * @param proof the signed proof, null where there is none
	 * @throws Refused if the record shows too little, naming the rule
	 * @throws java.util.NoSuchElementException if the matter has no such letter
	 */
	public void record(String caseNo, String letterId, ServiceRecord said, ServiceProof proof, String actor) {
		Petition petition = petitions.get(caseNo);
		Letter letter = book.letter(caseNo, letterId);
		rules.refusal(petition, letter, said, proof).ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
		LetterService service = new LetterService(UUID.randomUUID().toString(), letterId, book.next(letterId), said,
				ServiceRules.countsFrom(said))
			.recorded(actor, clock.instant())
			.proven(proof);
		book.keep(service, proof);
		letter.proven(said.manner(), service.countsFrom().atStartOfDay(clock.getZone()).toInstant());
		log.note(petition, CaseEventType.LETTER_SERVED, actor,
				Map.of("letter", letter.kind().name(), "letterNo", letter.letterNo(), "cycle",
						Integer.toString(letter.cycle()), "manner", said.manner().name(), "servedOn",
						service.countsFrom().toString()));
	}

	/**
	 * The petitioner opened these letters on their own page: from now on it is proven that they arrived. Whoever counts
	 * from the receipt hears {@link CaseEventType#LETTER_READ} with the day where nothing was proven before.
	 */
	public void opened(String caseNo, List<String> letterIds) {
		Petition petition = petitions.get(caseNo);
		for (String id : letterIds) {
			Letter letter = book.letter(caseNo, id);
			boolean proof = !letter.proven();
			if (letter.kind().toPetitioner() && letter.read(clock.instant())) {
				Map<String, String> details = new HashMap<>(Map.of("letter", letter.kind().name(), "letterNo",
						letter.letterNo(), "cycle", Integer.toString(letter.cycle())));
				if (proof) {
					details.put("servedOn", LocalDate.now(clock).toString());
				}
				log.note(petition, CaseEventType.LETTER_READ, CaseEvent.PETITIONER, details);
			}
		}
	}

	/** The recorded services of letters, by letter, the one that counts last. */
	@Transactional(readOnly = true)
	public Map<String, List<LetterService>> of(List<Letter> letters) {
		return book.of(letters);
	}

	/** The file of a proof of this matter. */
	@Transactional(readOnly = true)
	public Optional<Proof> proof(String caseNo, String serviceId) {
		return book.proof(caseNo, serviceId);
	}

	/**
	 * A kept proof.
	 *
	 * @param mediaType of the file
	 * @param bytes what it holds
	 */
	public record Proof(String mediaType, byte[] bytes) {

	}

}
