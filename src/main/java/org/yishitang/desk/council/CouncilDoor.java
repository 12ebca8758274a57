package org.yishitang.desk.council;

import java.util.EnumSet;
import java.util.Set;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.council.CouncilTopic;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do what with the council: its secretary keeps it, leaders look at it, many may bring a topic. */
@Component("councilDoor")
class CouncilDoor {

	private static final Set<Role> READ = EnumSet.of(Role.COUNCIL_SEC, Role.LEADER, Role.DIRECTOR);

	private static final Set<Role> BRING = EnumSet.of(Role.COUNCIL_SEC, Role.COUNCIL_MEMBER, Role.COMMUNITY,
			Role.GRID_WORKER, Role.GRID_LEAD, Role.PETITION_OFFICER, Role.CLERK_A, Role.CLERK_B, Role.AGENT, Role.LEADER,
			Role.DIRECTOR);

	private final CurrentAccount current;

	CouncilDoor(CurrentAccount current) {
		this.current = current;
	}

	String me() {
		return current.id().orElseThrow();
	}

	/** Whether they change members and decide on topics. */
	public boolean keeps() {
		return current.hasRole(Role.COUNCIL_SEC);
	}

	/** Whether they see members and all topics. */
	public boolean reads() {
		return any(READ);
	}

	/** Whether they may bring a topic. */
	public boolean brings() {
		return any(BRING);
	}

	/** Whether they are a member who brings topics of their own. */
	public boolean member() {
		return current.hasRole(Role.COUNCIL_MEMBER);
	}

	/** Whether they may see this topic: one they brought, or any. */
	boolean sees(CouncilTopic topic) {
		return reads() || brings() && topic.proposedBy().equals(me());
	}

	void mayKeep() {
		orElse(keeps());
	}

	void mayRead() {
		orElse(reads());
	}

	void mayBring() {
		orElse(brings());
	}

	private static void orElse(boolean allowed) {
		if (!allowed) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	private boolean any(Set<Role> wanted) {
		return current.roles().stream().anyMatch(wanted::contains);
	}

}
