package org.yishitang.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Masking;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;

/** What may be published of a sitting: no names, no phones, no address below the building. */
@Component
public class PublicText {

	private static final int AROUND = 12;

	private final Parties parties;

	private final CouncilMembers members;

	private final SittingDesk desk;

	PublicText(Parties parties, CouncilMembers members, SittingDesk desk) {
		this.parties = parties;
		this.members = members;
		this.desk = desk;
	}

	/** The masked words around the first thing that points to a person; empty where nothing does. */
	Optional<String> found(Sitting sitting, String words) {
		String masked = Masking.freeText(words, names(sitting));
		long before = stars(words);
		if (stars(masked) <= before) {
			return Optional.empty();
		}
		int at = masked.indexOf('*');
		return Optional.of(masked.substring(Math.max(0, at - AROUND), Math.min(masked.length(), at + AROUND)).strip());
	}

	/** Words with everything masked that points to a person. */
	public String masked(Sitting sitting, String words) {
		return Masking.freeText(words, names(sitting));
	}

	/** Whoever is a party or sits in the council. */
	private Set<String> names(Sitting sitting) {
		List<SittingSeat> seats = desk.seats(sitting);
		return Stream
			.concat(parties.findByCaseNoOrderByRoleAscPositionAsc(sitting.caseNo()).stream().map(Party::name),
					seats.stream().flatMap(seat -> members.find(seat.memberId()).stream()).map(CouncilMember::name))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static long stars(String text) {
		return text.chars().filter(sign -> sign == '*').count();
	}

}
