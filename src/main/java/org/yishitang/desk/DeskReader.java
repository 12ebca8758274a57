package org.yishitang.desk;

import java.util.EnumSet;
import java.util.Set;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;

import org.springframework.stereotype.Component;

/** Who reads this page and what they may do from it; templates ask {@code @deskReader}. */
@Component("deskReader")
class DeskReader {

	private static final Set<Role> REGISTER = EnumSet.of(Role.CLERK_A, Role.CLERK_B, Role.AGENT, Role.GRID_WORKER,
			Role.GRID_LEAD, Role.COMMUNITY, Role.PETITION_OFFICER);

	private static final Set<Role> WATCH_PROCESS = EnumSet.of(Role.SUPERVISOR, Role.LEADER, Role.DIRECTOR,
			Role.PETITION_OFFICER, Role.ADMIN);

	private static final Set<Role> NO_CASES = EnumSet.of(Role.ADMIN, Role.COUNCIL_MEMBER, Role.DPO);

	private static final Set<Role> TALK = EnumSet.of(Role.PETITION_OFFICER, Role.HANDLER, Role.GRID_WORKER,
			Role.GRID_LEAD, Role.COMMUNITY, Role.MEDIATOR, Role.MEDIATION_CHAIR, Role.LEADER, Role.CLERK_A, Role.CLERK_B,
			Role.AGENT);

	private static final Set<Role> SUPERVISE = EnumSet.of(Role.SUPERVISOR, Role.LEADER, Role.DIRECTOR);

	private static final Set<Role> BOOK = EnumSet.of(Role.PETITION_OFFICER, Role.SUPERVISOR);
	private static final Set<Role> SERVE = EnumSet.of(Role.PETITION_OFFICER, Role.HANDLER, Role.GRID_WORKER,
			Role.GRID_LEAD, Role.COMMUNITY, Role.CLERK_A, Role.CLERK_B, Role.AGENT);

	private static final Set<Role> READ_LETTERS = EnumSet.of(Role.LEADER, Role.DIRECTOR, Role.SUPERVISOR, Role.LEGAL,
			Role.RECORDS);

	private final CurrentAccount current;

	private final Accounts accounts;

	DeskReader(CurrentAccount current, Accounts accounts) {
		this.current = current;
		this.accounts = accounts;
	}

	/** Account id. */
	public String id() {
		return current.id().orElse("");
	}

	public String name() {
		return current.id().flatMap(accounts::find).map(Account::name).orElseGet(this::id);
	}

	/** Whether they may register for somebody else. */
	public boolean registers() {
		return any(REGISTER);
	}

	/** Whether they work with cases at all. */
	public boolean seesCases() {
		return current.roles().stream().anyMatch(role -> !NO_CASES.contains(role));
	}

	/** Whether Cockpit is for them. */
	public boolean watchesProcess() {
		return any(WATCH_PROCESS);
	}

	/** Whether they speak with petitioners. */
	public boolean talks() {
		return any(TALK);
	}

	/** Whether they may learn, for a purpose, who the people in a matter are. */
	public boolean reveals() {
		return any(TALK) || any(SERVE) || any(SUPERVISE) || current.hasRole(Role.DISCIPLINE);
	}

	/** Whether they urge and order. */
	public boolean supervises() {
		return any(SUPERVISE);
	}

	/** Whether they give a matter in work to another post. */
	public boolean reassigns() {
		return current.hasRole(Role.PETITION_OFFICER);
	}

	/** Whether they decide as common superior who handles a matter that changed hands too often. */
	public boolean decidesWhoHandles() {
		return any(EnumSet.of(Role.LEADER, Role.DIRECTOR));
	}

	/** Whether they book matters as pending (挂账). */
	public boolean books() {
		return any(BOOK);
	}

	/** Whether they hand letters over and record it. */
	public boolean serves() {
		return any(SERVE);
	}

	/** Whether they read letters as they are, with the names in them. */
	public boolean readsLetters() {
		return any(SERVE) || any(READ_LETTERS);
	}

	/** Whether they confirm, as the second person, what law binds. */
	public boolean approves() {
		return current.hasAnyRole(Role.LEGAL, Role.DIRECTOR);
	}

	/** Whether the council's pages are of use to them: its secretary, its members and whoever brings topics. */
	public boolean seesCouncil() {
		return current.hasAnyRole(Role.COUNCIL_SEC, Role.COUNCIL_MEMBER, Role.LEADER, Role.DIRECTOR, Role.COMMUNITY,
				Role.PETITION_OFFICER);
	}

	/** Whether the keys of personal data are theirs. */
	public boolean keepsKeys() {
		return current.hasRole(Role.DPO);
	}

	/** Whether they decide who may see a matter: nobody hides work from those who supervise it. */
	public boolean narrows() {
		return any(BOOK) || any(SUPERVISE);
	}

	/** Whether they keep the files of ended matters. */
	public boolean keepsRecords() {
		return current.hasRole(Role.RECORDS);
	}

	/** Whether the second signature on a destruction list is theirs. */
	public boolean signsDestruction() {
		return current.hasRole(Role.DIRECTOR);
	}

	/** Whether requests about personal data are theirs to answer. */
	public boolean keepsPersonalData() {
		return current.hasRole(Role.DPO);
	}

	/** Whether the audit log is theirs. */
	public boolean audits() {
		return current.hasRole(Role.AUDITOR);
	}

	public boolean administers() {
		return current.hasRole(Role.ADMIN);
	}

	private boolean any(Set<Role> wanted) {
		return current.roles().stream().anyMatch(wanted::contains);
	}

}
