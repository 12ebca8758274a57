package org.yishitang.council;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is proposed for a sitting.
 *
 * @param seats how many were wanted
 * @param ordered everybody who may be asked, best first; the first {@code seats} are proposed, the rest stand by
 * @param dropped who is not asked, and why, by id
 */
public record MemberProposal(int seats, List<Candidate> ordered, List<Dropped> dropped) {

	/** Those proposed: as many as wanted, or as there are. */
	public List<Candidate> proposed() {
		return ordered.subList(0, Math.min(Math.max(seats, 0), ordered.size()));
	}

	/** Those who stand by, in their order. */
	public List<Candidate> standingBy() {
		return ordered.subList(proposed().size(), ordered.size());
	}

	/** Whether there are as many as wanted. */
	public boolean enough() {
		return ordered.size() >= seats;
	}

	/** How many of each kind are proposed, in the order of the kinds. */
	public Map<MemberKind, Long> balance() {
		Map<MemberKind, Long> balance = new LinkedHashMap<>();
		Arrays.stream(MemberKind.values())
			.forEach(kind -> balance.put(kind,
					proposed().stream().filter(candidate -> candidate.member().kind() == kind).count()));
		return balance;
	}

}
