package org.yishitang.access;

import java.security.SecureRandom;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes accounts; callers make sure that an administrator asks. */
@Component
public class ManagingAccounts {

	/** No letters that look alike on paper: 80 bits in sixteen of them. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int FRESH_LENGTH = 16;

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	ManagingAccounts(JdbcClient database, PasswordEncoder encoder, ApplicationEventPublisher events) {
		this.database = database;
		this.encoder = encoder;
		this.events = events;
	}

	/**
	 * Opens an account.
	 * @throws WeakPassword when the password is too weak
	 */
	@Transactional
	public void open(String id, String name, Set<Role> roles, String password) {
		add(id, name, roles, encoded(id, password));
	}

	/** Sets the roles of an account. */
	@Transactional
	public void grant(String id, Set<Role> roles) {
		database.sql("delete from staff_role where account = ?").param(id).update();
		roles.forEach(role -> database.sql("insert into staff_role (account, role) values (?, ?)")
			.params(id, role.id())
			.update());
		events.publishEvent(new AccountChanged(id));
	}

	/** Sets how others see the account. */
	@Transactional
	public void rename(String id, String name) {
		database.sql("update staff_account set name = ? where id = ?").params(name, id).update();
		events.publishEvent(new AccountChanged(id));
	}

	/** Lets somebody in (again) or shuts them out; what they did keeps their name. */
	@Transactional
	public void activate(String id, boolean active) {
		database.sql("update staff_account set active = ? where id = ?").params(active, id).update();
		events.publishEvent(new AccountChanged(id));
	}

	/**
	 * Sets a new password.
	 * @throws WeakPassword when it is too weak
	 */
	@Transactional
	public void changePassword(String id, String password) {
		database.sql("update staff_account set password = ? where id = ?").params(encoded(id, password), id).update();
		events.publishEvent(new AccountChanged(id));
	}

	/** A strong password that was never used, for the administrator to hand over once. */
	public String freshPassword(String id) {
		StringBuilder fresh = new StringBuilder();
		for (int i = 0; i < FRESH_LENGTH; i++) {
			fresh.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return PasswordRules.weak(id, fresh.toString()) ? freshPassword(id) : fresh.toString();
	}

	/** Opens an account with a password that is encoded already. */
	void add(String id, String name, Set<Role> roles, String encoded) {
		database.sql("insert into staff_account (id, name, password, active) values (?, ?, ?, true)")
			.params(id, name, encoded)
			.update();
		grant(id, roles);
	}

	private String encoded(String id, String password) {
		if (PasswordRules.weak(id, password)) {
			throw new WeakPassword(id);
		}
		return encoder.encode(password);
	}

}
