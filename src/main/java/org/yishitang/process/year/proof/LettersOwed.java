package org.yishitang.process.year.proof;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Evidence.Case;
import org.yishitang.process.year.proof.Evidence.Letter;
import org.yishitang.process.year.proof.Evidence.Line;

/** Each letter that the law wants is there: issued with the decision that owes it, in time or the matter is red. */
@Component
class LettersOwed implements Check {

	private static final String MISSING = "letter-missing";

	private static final String LATE = "notice-late-and-not-red";

	private static final String UNSERVED = "opinion-not-served";

	/** Decisions that owe a notice (信访工作条例 Art. 23, 31, 34). */
	private static final Map<String, String> NOTICES = Map.ofEntries(Map.entry("ACCEPTED", "ACCEPTANCE"),
			Map.entry("NOT_ACCEPTED", "NON_ACCEPTANCE"), Map.entry("NO_LONGER_ACCEPTED", "NO_LONGER"),
			Map.entry("REDIRECTED", "REDIRECTION"), Map.entry("TRANSFERRED", "TRANSFER"),
			Map.entry("EXTENDED", "EXTENSION"), Map.entry("MERGED", "MERGER"));

	@Override
	public Set<String> rules() {
		return Set.of(MISSING, LATE, UNSERVED);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		evidence.all().forEach(matter -> {
			int cycle = 1;
			for (Line line : evidence.of(evidence.lines(), matter.no())) {
				cycle += line.type().equals("REOPENED") ? 1 : 0;
				decided(evidence, matter, line, cycle, findings);
			}
		});
	}

	private void decided(Evidence evidence, Case matter, Line line, int cycle, Findings findings) {
		String kind = NOTICES.get(line.type());
		if (kind != null && matter.noticeExempt() == null) {
			Letter letter = letter(evidence, matter.no(), kind, cycle);
			findings.holds(letter != null, MISSING, matter.no(), "%s decided %s without %s", line.type(), line.at(),
					kind);
			if (letter != null && !kind.equals("EXTENSION")) {
				findings.holds(inTime(evidence, matter.no(), letter.issuedAt()), LATE, matter.no(), "%s issued %s", kind,
						letter.issuedAt());
			}
		}
		if (line.type().equals("SERVED")) {
			Letter opinion = letter(evidence, matter.no(), "OPINION", cycle);
			findings.holds(opinion != null, MISSING, matter.no(), "opinion of round %d served %s, but not written", cycle,
					line.at());
			findings.holds(opinion == null || opinion.servedAt() != null, UNSERVED, matter.no(), "round %d", cycle);
		}
	}

	private static Letter letter(Evidence evidence, String no, String kind, int cycle) {
		return evidence.of(evidence.letters(), no)
			.stream()
			.filter(each -> each.kind().equals(kind) && each.cycle() == cycle)
			.findFirst()
			.orElse(null);
	}

	/** Before the notice's legal end (DL-02, DL-03), or that limit is breached. */
	private static boolean inTime(Evidence evidence, String no, Instant issued) {
		return evidence.of(evidence.limits(), no)
			.stream()
			.filter(limit -> limit.rule().equals("DL-02") || limit.rule().equals("DL-03"))
			.allMatch(limit -> issued.isBefore(limit.legalEnd()) || limit.breached());
	}

}
