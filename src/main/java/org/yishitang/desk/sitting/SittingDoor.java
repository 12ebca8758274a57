package org.yishitang.desk.sitting;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.council.SittingDesk;
import org.yishitang.desk.LetterRight;
import org.yishitang.ledger.Visibility;
import org.yishitang.notice.LetterKind;

/**
 * Opens the sitting of a matter to the council's secretary and the chair, who keep every sitting, and its papers also to
 * leaders who may see the matter. Templates ask {@code @sittingDoor}.
 */
@Component
public class SittingDoor implements LetterRight {

	private final SittingDesk desk;

	private final Visibility visibility;

	private final CurrentAccount reader;

	SittingDoor(SittingDesk desk, Visibility visibility, CurrentAccount reader) {
		this.desk = desk;
		this.visibility = visibility;
		this.reader = reader;
	}

	/** Whether there is a sitting and the reader keeps it. */
	public boolean keeps(String no) {
		return reader.hasRole(Role.COUNCIL_SEC) && held(no);
	}

	/** Whether there is a sitting and the reader sits in its room. */
	boolean shows(String no) {
		return reader.hasAnyRole(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR) && held(no);
	}

	@Override
	public Set<LetterKind> guarded() {
		return EnumSet.of(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION);
	}

	@Override
	public boolean reads(String no) {
		return shows(no) || reader.hasRole(Role.LEADER) && held(no)
				&& reader.id().filter(account -> visibility.sees(account, no)).isPresent();
	}

	String me() {
		return reader.id().orElse("");
	}

	private boolean held(String no) {
		return desk.latest(no).isPresent();
	}

}
