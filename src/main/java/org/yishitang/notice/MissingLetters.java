package org.yishitang.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;
import org.yishitang.triage.ObjectionState;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters a matter owes and does not have, and which nobody proved to have arrived. */
@Component
@Transactional(readOnly = true)
public class MissingLetters {

	/** The limits of the first notice (信访工作条例 Art. 23). */
	private static final List<String> NOTICE = List.of("DL-02", "DL-03");

	/** The limits of an objection (Art. 23(3)); only matters from above have one. */
	private static final List<String> OBJECTION = List.of("DL-04", "DL-32:RETURN");

	private final LetterRows letters;

	private final Deadlines deadlines;

	private final TriageSheets sheets;

	private final Letterhead head;

	MissingLetters(LetterRows letters, Deadlines deadlines, TriageSheets sheets, Letterhead head) {
		this.letters = letters;
		this.deadlines = deadlines;
		this.sheets = sheets;
		this.head = head;
	}

	/**
	 * The gaps of a matter.
	 *
	 * @param missing letters that are owed and were not issued
	 * @param noticeEnd moment from which the first notice is missing, null where it was given or is not owed
	 * @param unprovenAt moment from which a letter without proof of service is marked, or null
	 */
	public record Gaps(List<LetterKind> missing, Instant noticeEnd, Instant unprovenAt) {

	}

	/** What is missing in a matter as it stands. */
	public Gaps of(Petition petition) {
		List<Letter> issued = letters.findByCaseNoOrderByIssuedAtAscIdAsc(petition.no());
		List<Deadline> limits = deadlines.of(petition.no());
		boolean extended = limits.stream().anyMatch((limit) -> limit.rule().equals("DL-06") && limit.extensionAmount() > 0);
		List<LetterKind> missing = LettersOwed.of(petition, extended, objection(petition, limits))
			.stream()
			.filter((kind) -> issued.stream()
				.noneMatch((letter) -> letter.kind() == kind
						&& (!LettersOwed.everyCycle(kind) || letter.cycle() == petition.cycle())))
			.toList();
		Instant noticeEnd = !LettersOwed.waitsForNotice(petition) ? null
				: limits.stream()
					.filter((limit) -> NOTICE.contains(limit.rule()))
					.map(Deadline::legalEnd)
					.min(Instant::compareTo)
					.orElse(null);
		return new Gaps(missing, noticeEnd, unproven(petition, issued));
	}

	private ObjectionState objection(Petition petition, List<Deadline> limits) {
		return limits.stream().noneMatch((limit) -> OBJECTION.contains(limit.rule())) ? null
				: sheets.findByCaseNo(petition.no()).map(TriageSheet::objection).orElse(null);
	}

	/** The letters of this cycle that are owed and missing, for whoever wants to close the matter. */
	List<LetterKind> missing(Petition petition) {
		return of(petition).missing();
	}

	private Instant unproven(Petition petition, List<Letter> issued) {
		Stream<Letter> open = issued.stream().filter((letter) -> !letter.proven() && letter.kind().toPetitioner());
		if (petition.status() == Status.CLOSED) {
			open = open.filter((letter) -> letter.kind() == LetterKind.OPINION);
		}
		return open.filter((letter) -> petition.status() != Status.WITHDRAWN)
			.map(Letter::issuedAt)
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.map((at) -> at.plus(Duration.ofDays(head.proofDays())))
			.orElse(null);
	}

}
