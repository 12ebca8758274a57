package org.yishitang.petition;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Remembers who did what, so that nobody decides on their own work. */
@Component
public class CaseHands {

	private final CaseHandRows rows;

	private final Clock clock;

	CaseHands(CaseHandRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Records a finished duty.
	 * @param duty id of the user task
	 */
	public void record(Petition petition, String duty, String account) {
		rows.save(new CaseHand(petition.no(), petition.cycle(), duty, account, clock.instant()));
	}

	/** Whether this account finished one of these duties in the current cycle. */
	public boolean did(Petition petition, String account, String... duties) {
		return rows.existsByCaseNoAndCycleAndAccountAndDutyIn(petition.no(), petition.cycle(), account,
				List.of(duties));
	}

	/** Everybody who finished a duty of this matter, in whichever cycle. */
	public Set<String> accounts(String caseNo) {
		return rows.accounts(caseNo);
	}

}
