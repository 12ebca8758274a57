package org.yishitang.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** The mediations of the matters with their people. */
@Component
@Transactional
public class MediationBook {

	private final MediationCases cases;

	private final MediationParties sides;

	private final Mediators mediators;

	private final Parties people;

	MediationBook(MediationCases cases, MediationParties sides, Mediators mediators, Parties people) {
		this.cases = cases;
		this.sides = sides;
		this.mediators = mediators;
		this.people = people;
	}

	/** The latest mediation of a matter, ended or not. */
	@Transactional(readOnly = true)
	public Optional<MediationCase> latest(String caseNo) {
		return cases.findFirstByCaseNoOrderByBeganAtDescIdDesc(caseNo);
	}

	/**
	 * The mediation that goes on in a matter.
	 * @throws Refused where there is none
	 */
	MediationCase running(String caseNo) {
		return latest(caseNo).filter(MediationCase::open)
			.orElseThrow(() -> new Refused(Refusal.of("mediation.refusal.not-running")));
	}

	/** Opens a mediation with everybody the matter names; a side nobody named yet gets an empty line. */
	MediationCase open(Petition petition, Instant at) {
		String source = Boolean.TRUE.equals(petition.facts() == null ? null : petition.facts().bothConsent())
				? "APPLICATION" : petition.source() != null && petition.source().sourceNo() != null ? "REFERRED" : "OWN_MOTION";
		MediationCase fresh = cases.save(new MediationCase(UUID.randomUUID().toString(), petition.no(), source,
				petition.classification().category(), at));
		List<Party> known = people.findByCaseNoOrderByRoleAscPositionAsc(petition.no());
		add(fresh, Side.PETITIONER, known.stream().filter(party -> party.role() == PartyRole.PETITIONER).toList());
		add(fresh, Side.RESPONDENT, known.stream().filter(party -> party.role() == PartyRole.RESPONDENT).toList());
		return fresh;
	}

	private void add(MediationCase mediation, Side side, List<Party> known) {
		if (known.isEmpty()) {
			sides.save(new MediationParty(UUID.randomUUID().toString(), mediation.getId(), side, 0, null));
		}
		for (int at = 0; at < known.size(); at++) {
			sides.save(new MediationParty(UUID.randomUUID().toString(), mediation.getId(), side, at,
					known.get(at).getId()));
		}
	}

	/** Names the other side, who becomes a person of the matter. */
	void name(MediationCase mediation, String name, String address) {
		MediationParty empty = parties(mediation).stream()
			.filter(party -> party.side() == Side.RESPONDENT && nameOf(mediation, party).isEmpty())
			.findFirst()
			.orElseThrow(() -> new Refused(Refusal.of("mediation.refusal.named")));
		Party person = people.save(new Party(UUID.randomUUID().toString(), mediation.caseNo(), PartyRole.RESPONDENT,
				empty.position(), name, null, address));
		empty.named(person.getId());
	}

	/** Another party of the other side joins, who becomes a person of the matter; they agreed on that day. */
	void join(MediationCase mediation, String name, String address, LocalDate agreedOn, ConsentWay way) {
		int position = 1 + people.findByCaseNoOrderByRoleAscPositionAsc(mediation.caseNo())
			.stream()
			.filter(person -> person.role() == PartyRole.RESPONDENT)
			.mapToInt(Party::position)
			.max()
			.orElse(-1);
		Party person = people.save(new Party(UUID.randomUUID().toString(), mediation.caseNo(), PartyRole.RESPONDENT,
				position, name, null, address));
		MediationParty party = new MediationParty(UUID.randomUUID().toString(), mediation.getId(), Side.RESPONDENT, position,
				person.getId());
		party.consents(true, agreedOn, way);
		sides.save(party);
	}

	/** The parties, petitioners first. */
	@Transactional(readOnly = true)
	public List<MediationParty> parties(MediationCase mediation) {
		return sides.findByMediationIdOrderBySideAscPositionAsc(mediation.getId());
	}

	/** A party of this mediation. */
	@Transactional(readOnly = true)
	public Optional<MediationParty> party(MediationCase mediation, String id) {
		return parties(mediation).stream().filter(party -> party.getId().equals(id)).findFirst();
	}

	/** Who a party is. */
	@Transactional(readOnly = true)
	public Optional<Party> person(MediationCase mediation, MediationParty party) {
		return people.findByCaseNoOrderByRoleAscPositionAsc(mediation.caseNo())
			.stream()
			.filter(person -> person.getId().equals(party.partyId()))
			.findFirst();
	}

	/** The name of a party, empty where nobody gave one. */
	@Transactional(readOnly = true)
	public String nameOf(MediationCase mediation, MediationParty party) {
		return person(mediation, party).map(Party::name).filter(name -> !name.isBlank()).map(String::strip).orElse("");
	}

	/** Everybody who mediates or was recused, in the order they were asked. */
	@Transactional(readOnly = true)
	public List<Mediator> mediators(MediationCase mediation) {
		return mediators.findByMediationIdOrderByPositionAsc(mediation.getId());
	}

	/** Accounts of those who mediate now. */
	@Transactional(readOnly = true)
	public List<String> mediating(MediationCase mediation) {
		return mediators(mediation).stream().filter(Mediator::mediates).map(Mediator::account).distinct().toList();
	}

	void appoint(MediationCase mediation, String account, Instant askedAt) {
		mediators.save(new Mediator(UUID.randomUUID().toString(), mediation.getId(), account,
				mediators(mediation).size(), askedAt));
	}

	/** Somebody keeps away from now on, appointed or not. */
	void recuse(MediationCase mediation, String account, Relation ground, Instant at) {
		List<Mediator> known = mediators(mediation).stream().filter(mediator -> mediator.account().equals(account)).toList();
		if (known.isEmpty()) {
			Mediator kept = new Mediator(UUID.randomUUID().toString(), mediation.getId(), account,
					mediators(mediation).size(), at);
			kept.recused(ground, at);
			mediators.save(kept);
		}
		known.stream().filter(Mediator::mediates).forEach(mediator -> mediator.recused(ground, at));
	}

}
