package org.yishitang.desk;

import java.util.Collection;
import java.util.List;

import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Timeline;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the case page and the interface show of a matter. */
@Component
class CaseFiles {

	private final Petitions petitions;

	private final Parties parties;

	private final Timeline timeline;

	private final CasePapers papers;

	private final Reasons reasons;

	CaseFiles(Petitions petitions, Parties parties, Timeline timeline, CasePapers papers, Reasons reasons) {
		this.petitions = petitions;
		this.parties = parties;
		this.timeline = timeline;
		this.papers = papers;
		this.reasons = reasons;
	}

	/** The file of a matter whose line the reader was given by {@link CaseDoor}. */
	@Transactional(readOnly = true)
	CaseView of(LedgerItem line) {
		Petition matter = petitions.get(line.no());
		List<Party> people = parties.findByCaseNoOrderByRoleAscPositionAsc(line.no());
		Collection<String> names = people.stream().map(Party::name).toList();
		var sort = matter.classification();
		return new CaseView(line.no(), matter.status(), matter.channel(), matter.receivedAt(), matter.registeredAt(),
				matter.registeredBy(), matter.anonymous(), matter.headcount(), matter.place(), matter.facts(),
				matter.source(), sort.category(), sort.nature(), sort.urgency(), sort.procedure(),
				reasons.route(line.no()), reasons.of(line.no()), papers.text(matter, names), matter.cycle(), matter.noticeExempt(),
				matter.firstHandlerPost(), matter.assigneePost(), matter.acceptedAt(), matter.repliedAt(),
				matter.closedAt(), matter.outcome(), matter.carryOutBy(), matter.linkedNo(),
				matter.splitFrom(), petitions.findBySplitFromOrderByNo(line.no()).stream().map(Petition::no).toList(), line.light(),
				line.ladderStep(), line.breached(), line.listed(), papers.people(matter, people),
				papers.deadlines(line.no()), papers.notes(line.no(), names), timeline.of(line.no()), line);
	}

}
