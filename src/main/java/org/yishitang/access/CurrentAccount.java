package org.yishitang.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, in this request. */
@Component
public class CurrentAccount {

	/** Prefix of a role's authority, as Spring's {@code hasRole} expects. */
	static final String ROLE = "ROLE_";

	/** The signed-in account; empty for residents and in the background. */
	public Optional<String> id() {
		return signedIn().map(Authentication::getName);
	}

	/** Whether the signed-in account has this role. */
	public boolean hasRole(Role role) {
		return roles().contains(role);
	}

	/** Whether the signed-in account has at least one of these roles. */
	public boolean hasAnyRole(Role... roles) {
		return Arrays.stream(roles).anyMatch(roles()::contains);
	}

	/** All roles of the signed-in account, none when nobody is. */
	public Set<Role> roles() {
		return signedIn().stream()
			.flatMap(person -> person.getAuthorities().stream())
			.map(authority -> authority.getAuthority())
			.filter(authority -> authority.startsWith(ROLE))
			.flatMap(authority -> Role.of(authority.substring(ROLE.length())).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Authentication> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(Authentication::isAuthenticated)
			.filter(person -> !(person instanceof AnonymousAuthenticationToken));
	}

}
