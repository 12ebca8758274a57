package org.yishitang.desk.sitting;

import org.springframework.stereotype.Component;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.council.SittingDesk;

/** Which doors to a sitting the reader of a case page finds. */
@Component
public class SittingDoor {

	private final SittingDesk desk;

	private final CurrentAccount reader;

	SittingDoor(SittingDesk desk, CurrentAccount reader) {
		this.desk = desk;
		this.reader = reader;
	}

	/** Whether there is a sitting and the reader keeps it. */
	public boolean keeps(String no) {
		return reader.hasRole(Role.COUNCIL_SEC) && desk.latest(no).isPresent();
	}

	/** Whether there is a sitting whose papers the reader may read. */
	public boolean reads(String no) {
		return reader.hasAnyRole(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR, Role.LEADER) && desk.latest(no).isPresent();
	}

}
