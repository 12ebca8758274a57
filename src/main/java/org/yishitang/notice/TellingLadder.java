package org.yishitang.notice;

import java.util.List;

import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderClimbed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns whoever a step of the ladder names; a step that pages is urgent. */
@Component
class TellingLadder {

	private final TellingStaff staff;

	TellingLadder(TellingStaff staff) {
		this.staff = staff;
	}

	@EventListener
	@Transactional
	public void on(LadderClimbed climbed) {
		boolean page = climbed.action() == LadderAction.PAGE;
		String key = "ladder/%s/%s/%s/%d".formatted(climbed.caseNo(), climbed.rule(), climbed.step(),
				climbed.at().toEpochMilli());
		List<String> args = List.of(climbed.caseNo(), climbed.rule(),
				climbed.vacant() ? "#notice.ladder.vacant" : "", page ? "#notice.ladder.urgent" : "");
		for (String recipient : climbed.recipients()) {
			staff.tell(key, climbed.caseNo(), page ? TellingStaff.PAGE : "ladder", recipient,
					"notice.ladder." + climbed.step(), args);
		}
	}

}
