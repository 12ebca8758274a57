package org.yishitang.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a notice would do to the running limits.
 *
 * @param notice the notice as it was understood
 * @param moves every limit that changes, by matter and rule
 * @param token stands for exactly this notice and these moves; whoever applies gives it back
 * @param asOf when it was counted
 */
public record CalendarPreview(CheckedNotice notice, List<LimitMove> moves, String token, Instant asOf) {

	/** In how many matters something changes. */
	public long cases() {
		return moves.stream().map(LimitMove::caseNo).distinct().count();
	}

	/** How many limits get another date. */
	public long dated() {
		return moves.stream().filter(LimitMove::dated).count();
	}

	/** How many keep their date and stop being provisional. */
	public long confirmed() {
		return moves.stream().filter(move -> !move.dated()).count();
	}

	/** How many would be late at once. */
	public long pastAtOnce() {
		return moves.stream().filter(LimitMove::pastAtOnce).count();
	}

	/** How many limits change, by rule. */
	public Map<String, Long> byRule() {
		return moves.stream().collect(Collectors.groupingBy(LimitMove::rule, TreeMap::new, Collectors.counting()));
	}

}
