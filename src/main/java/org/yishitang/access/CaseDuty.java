package org.yishitang.access;

import java.util.function.Supplier;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Case content is for everybody with a duty in cases: any role but that of the administrator alone. */
class CaseDuty implements AuthorizationManager<RequestAuthorizationContext> {

	private static final String ADMIN = CurrentAccount.ROLE + Role.ADMIN.id();

	@Override
	public AuthorizationDecision check(Supplier<Authentication> asking, RequestAuthorizationContext request) {
		Authentication person = asking.get();
		return new AuthorizationDecision(person != null && person.isAuthenticated() && person.getAuthorities()
			.stream()
			.map(authority -> authority.getAuthority())
			.anyMatch(authority -> authority.startsWith(CurrentAccount.ROLE) && !authority.equals(ADMIN)
					&& Role.of(authority.substring(CurrentAccount.ROLE.length())).isPresent()));
	}

}
