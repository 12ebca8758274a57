package org.yishitang.mediation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** What the parties write about the dispute themselves; each says for whom. */
@Component
@Transactional
public class Stating {

	/** Who acts when a party does. */
	public static final String PARTY = "party";

	private static final int LONGEST = 5_000;

	private static final int MOST = 30;

	private final SideStatements rows;

	private final MediationBook book;

	private final MediationLog log;

	private final Clock clock;

	Stating(SideStatements rows, MediationBook book, MediationLog log, Clock clock) {
		this.rows = rows;
		this.book = book;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A party says something.
	 * @param shown whether the other side reads it; else the mediators alone
	 * @throws Refused where nothing was mediated, after the end, without words, too long or too often
	 */
	public void say(String caseNo, String partyId, Side side, String words, boolean shown) {
		MediationCase mediation = book.latest(caseNo).filter(MediationCase::open).orElseThrow(() -> refused("over"));
		String text = words == null ? "" : words.strip();
		if (text.isEmpty()) {
			throw refused("words");
		}
		if (text.length() > LONGEST) {
			throw new Refused(Refusal.of("sides.refusal.too-long", LONGEST));
		}
		if (rows.countByPartyId(partyId) >= MOST) {
			throw new Refused(Refusal.of("sides.refusal.too-many", MOST));
		}
		rows.save(new SideStatement(UUID.randomUUID().toString(), mediation.caseNo(), partyId, side, clock.instant())
			.said(text, shown));
		log.note(caseNo, CaseEventType.STATEMENT_MADE, PARTY, "side", side.name());
	}

	/** Everything, for the mediators; oldest first. */
	@Transactional(readOnly = true)
	public List<SideStatement> all(String caseNo) {
		return rows.findByCaseNoOrderBySaidAtAscIdAsc(caseNo);
	}

	/** What this party may read: all of its own, of the others what they show. */
	@Transactional(readOnly = true)
	public List<SideStatement> readBy(String caseNo, String partyId) {
		return all(caseNo).stream().filter(said -> said.shown() || said.partyId().equals(partyId)).toList();
	}

	static Refused refused(String rule) {
		return new Refused(Refusal.of("sides.refusal." + rule));
	}

}
