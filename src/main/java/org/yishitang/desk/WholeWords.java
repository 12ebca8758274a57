package org.yishitang.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Parties;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.triage.RestrictedStore;

/** The people and the words of a matter as they are, from whichever store they stand in; callers have asked who reads. */
@Component
class WholeWords {

	private final Petitions petitions;

	private final Parties parties;

	private final RestrictedStore restricted;

	WholeWords(Petitions petitions, Parties parties, RestrictedStore restricted) {
		this.petitions = petitions;
		this.parties = parties;
		this.restricted = restricted;
	}

	/** Somebody in a matter, unmasked. */
	record Somebody(PartyRole role, String name, String phone, String address) {

	}

	List<Somebody> people(String no) {
		return apart(no)
				? restricted.people(no).stream().map(one -> new Somebody(one.role(), one.name(), one.phone(), one.address())).toList()
				: parties.findByCaseNoOrderByRoleAscPositionAsc(no)
					.stream()
					.map(one -> new Somebody(one.role(), one.name(), one.phone(), one.address()))
					.toList();
	}

	String text(String no) {
		return apart(no) ? restricted.text(no).orElse("") : petitions.get(no).text();
	}

	private boolean apart(String no) {
		return petitions.findByNo(no).map(Petition::status).filter(status -> status == Status.RESTRICTED).isPresent();
	}

}
