package org.yishitang.access;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Shows our accounts to Spring Security, and stores a password again when its encoding has aged. */
@Component
class StaffDirectory implements UserDetailsService, UserDetailsPasswordService {

	private final JdbcClient database;

	private final Accounts accounts;

	StaffDirectory(JdbcClient database, Accounts accounts) {
		this.database = database;
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String id) {
		Account account = accounts.present(id).orElseThrow(() -> new UsernameNotFoundException(id));
		return new StaffMember(account, password(id));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, String encoded) {
		database.sql("update staff_account set password = ? where id = ?").params(encoded, user.getUsername()).update();
		return loadUserByUsername(user.getUsername());
	}

	/** What the roles of an account allow, in Spring Security's words. */
	static List<GrantedAuthority> authorities(Account account) {
		return AuthorityUtils
			.createAuthorityList(account.roles().stream().map(role -> CurrentAccount.ROLE + role.id()).sorted().toList());
	}

	private String password(String id) {
		return database.sql("select password from staff_account where id = ?").param(id).query(String.class).single();
	}

}
