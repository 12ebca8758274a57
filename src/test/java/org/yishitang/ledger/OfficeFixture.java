package org.yishitang.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNumbers;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Source;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts matters of made-up people into the office, as registration and the steps would. */
@Component
@Transactional
public class OfficeFixture {

	private final Petitions petitions;

	private final Parties parties;

	private final CaseNumbers numbers;

	private final CaseLog log;

	OfficeFixture(Petitions petitions, Parties parties, CaseNumbers numbers, CaseLog log) {
		this.petitions = petitions;
		this.parties = parties;
		this.numbers = numbers;
		this.log = log;
	}

	/** 王小明's leak: a claim in community 1, grid 017, not yet looked at. */
	public String leak(String registrar) {
		return registered(registrar, "楼上王小明家漏水，厨房吊顶塌了，电话13800001234", new Place("1", "017", "东苑小区12号楼"), "0203",
				Nature.CLAIM);
	}

	/** A matter with these words in this place. */
	public String registered(String registrar, String text, Place place, String category, Nature nature) {
		String no = numbers.next();
		Instant now = Instant.parse("2026-11-23T01:00:00Z");
		Petition petition = new Petition(no, Channel.WINDOW, now, now, registrar, text)
			.raisedBy(false, 1, place, Facts.unknown(), Source.none());
		petition.classify(new Classification(category, nature, Urgency.L3, Procedure.ORDINARY));
		petitions.save(petition);
		parties.save(new Party(UUID.randomUUID().toString(), no, PartyRole.PETITIONER, 0, "王小明", "13800001234",
				"东苑小区12号楼2单元201室"));
		log.note(petition, CaseEventType.REGISTERED, registrar, Map.of());
		return no;
	}

	/** Moves a matter through the states; every step leaves its line. */
	public void moved(String no, Status... steps) {
		Petition petition = petitions.get(no);
		for (Status step : steps) {
			log.move(petition, step, CaseEventType.TRIAGED, "officer", Map.of());
		}
	}

	/** Puts a post in charge after the event was published, as steps may do. */
	public void assigned(String no, String post) {
		Petition petition = petitions.get(no);
		log.note(petition, CaseEventType.ASSIGNED, "officer", new HashMap<>(Map.of("post", post)));
		petition.assignTo(post);
	}

	/** Somebody's work goes to a stand-in, who finds out what there is to find. */
	public void inPlaceOf(String no, String standIn, String holder, String post) {
		Petition petition = petitions.get(no);
		log.note(petition, CaseEventType.STAND_IN_BEGAN, CaseEvent.SYSTEM,
				Map.of("duty", "investigate", "holder", holder, "standIn", standIn, "forPost", post));
		log.note(petition, CaseEventType.FINDING_RECORDED, standIn, Map.of("onBehalfOf", holder, "forPost", post));
		log.note(petition, CaseEventType.STAND_IN_ENDED, CaseEvent.SYSTEM,
				Map.of("duty", "investigate", "holder", holder, "standIn", standIn, "forPost", post));
	}

}
