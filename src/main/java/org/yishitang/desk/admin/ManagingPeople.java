package org.yishitang.desk.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.access.Role;
import org.yishitang.access.WeakPassword;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.territory.ConfigurationChanges;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, changes and closes accounts at an administrator's request. Nobody gives rights to themselves, one administrator
 * always remains, and every change leaves a record.
 */
@Component
@Transactional
class ManagingPeople {

	static final String SUBJECT = "PERSON";

	private static final String ID = "[a-z][a-z0-9-]{1,39}";

	private static final int LONGEST_NAME = 50;

	/** Runs the system, keeps its keys, audits both (GB/T 22239: separate administrators). */
	private static final Set<Role> SEPARATE = Set.of(Role.ADMIN, Role.DPO, Role.AUDITOR);

	private final Accounts accounts;

	private final ManagingAccounts managing;

	private final Departing departing;

	private final ConfigurationChanges changes;

	ManagingPeople(Accounts accounts, ManagingAccounts managing, Departing departing, ConfigurationChanges changes) {
		this.accounts = accounts;
		this.managing = managing;
		this.departing = departing;
		this.changes = changes;
	}

	/**
	 * Opens an account.
	 * @return its first password, to be handed over once
	 */
	String open(String actor, String id, String name, Set<Role> roles) {
		if (!id.matches(ID)) {
			throw refused("admin.refusal.account-id", id);
		}
		if (accounts.find(id).isPresent()) {
			throw refused("admin.refusal.account-taken", id);
		}
		checkName(name);
		checkRoles(roles);
		String password = managing.freshPassword(id);
		managing.open(id, name, roles, password);
		changes.write(actor, SUBJECT, id, "CREATED", null, name + "；" + ids(roles));
		return password;
	}

	/** Changes name and roles together, or neither. */
	void change(String actor, String id, String name, Set<Role> roles) {
		rename(actor, id, name);
		grant(actor, id, roles);
	}

	void rename(String actor, String id, String name) {
		checkName(name);
		Account before = known(id);
		if (!before.name().equals(name)) {
			managing.rename(id, name);
			changes.write(actor, SUBJECT, id, "RENAMED", before.name(), name);
		}
	}

	void grant(String actor, String id, Set<Role> roles) {
		checkRoles(roles);
		Account before = known(id);
		if (before.roles().equals(roles)) {
			return;
		}
		if (actor.equals(id) && !before.roles().containsAll(roles)) {
			throw refused("admin.refusal.own-rights");
		}
		if (before.has(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
			keepAnAdministrator(id);
		}
		managing.grant(id, roles);
		changes.write(actor, SUBJECT, id, "ROLES", ids(before.roles()), ids(roles));
	}

	/**
	 * Closes the account of somebody who leaves: their posts go to the second holders, their open work with them.
	 * @param confirmed whether posts may become empty
	 */
	void close(String actor, String id, boolean confirmed) {
		Account before = known(id);
		if (!before.active()) {
			return;
		}
		if (actor.equals(id)) {
			throw refused("admin.refusal.own-account");
		}
		if (before.has(Role.ADMIN)) {
			keepAnAdministrator(id);
		}
		departing.leavePosts(actor, id, confirmed);
		managing.activate(id, false);
		changes.write(actor, SUBJECT, id, "CLOSED", null, null);
	}

	void reopen(String actor, String id) {
		if (!known(id).active()) {
			managing.activate(id, true);
			changes.write(actor, SUBJECT, id, "REOPENED", null, null);
		}
	}

	/**
	 * Sets a new password.
	 * @param password what the administrator typed, empty for a fresh one
	 * @return the password to be handed over once
	 */
	String resetPassword(String actor, String id, String password) {
		known(id);
		String chosen = password.isEmpty() ? managing.freshPassword(id) : password;
		try {
			managing.changePassword(id, chosen);
		}
		catch (WeakPassword weak) {
			throw refused("admin.refusal.weak-password");
		}
		changes.write(actor, SUBJECT, id, "PASSWORD", null, null);
		return chosen;
	}

	/** Roles of these ids; an unknown one is refused. */
	static Set<Role> roles(List<String> ids) {
		return ids.stream()
			.filter(id -> !id.isBlank())
			.map(id -> Role.of(id.strip()).orElseThrow(() -> refused("admin.refusal.role-unknown", id)))
			.collect(Collectors.toSet());
	}

	/** Roles in their usual order. */
	static String ids(Set<Role> roles) {
		return Arrays.stream(Role.values()).filter(roles::contains).map(Role::id).collect(Collectors.joining(" "));
	}

	static Refused refused(String key, Object... arguments) {
		return new Refused(Refusal.of(key, arguments));
	}

	private Account known(String id) {
		return accounts.find(id).orElseThrow(() -> refused("admin.refusal.account-unknown", id));
	}

	private void keepAnAdministrator(String id) {
		if (accounts.granted(Role.ADMIN.id()).stream().allMatch(id::equals)) {
			throw refused("admin.refusal.last-admin");
		}
	}

	private static void checkName(String name) {
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw refused("admin.refusal.name", LONGEST_NAME);
		}
	}

	private static void checkRoles(Set<Role> roles) {
		if (roles.isEmpty()) {
			throw refused("admin.refusal.no-role");
		}
		if (roles.stream().filter(SEPARATE::contains).count() > 1) {
			throw refused("admin.refusal.separate-duties");
		}
	}

}
