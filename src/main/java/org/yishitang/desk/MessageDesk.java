package org.yishitang.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.ledger.LedgerItem;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who registers what other organs say: the petition office and supervision; templates ask {@code @messageDesk}. */
@Component("messageDesk")
class MessageDesk {

	private static final Set<Role> REGISTER = EnumSet.of(Role.PETITION_OFFICER, Role.SUPERVISOR);

	private final CurrentAccount current;

	private final CaseDoor door;

	private final OutsidePost post;

	MessageDesk(CurrentAccount current, CaseDoor door, OutsidePost post) {
		this.current = current;
		this.door = door;
		this.post = post;
	}

	/** Whether the reader registers messages at all. */
	public boolean open() {
		return current.roles().stream().anyMatch(REGISTER::contains);
	}

	/** Whether the reader may register one that can come in now. */
	public boolean open(String no) {
		return open() && !post.possible(no).isEmpty();
	}

	/**
	 * The account behind a program.
	 * @throws AccessDeniedException without one of the roles
	 */
	String programOf() {
		if (!open()) {
			throw new AccessDeniedException("registers no messages");
		}
		return current.id().orElseThrow();
	}

	/** The matter, if this account may see it. */
	Optional<LedgerItem> line(String no, String account) {
		return door.open(no, account);
	}

}
