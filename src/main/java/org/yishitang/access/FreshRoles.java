package org.yishitang.access;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a session see at once, on other nodes within half a minute, that roles were changed or an account closed. */
class FreshRoles extends OncePerRequestFilter {

	private final LoadingCache<String, Optional<Account>> accounts;

	FreshRoles(Accounts accounts) {
		this.accounts = Caffeine.newBuilder()
			.maximumSize(2_000)
			.expireAfterWrite(Duration.ofSeconds(30))
			.build(id -> accounts.find(id).filter(Account::active));
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(AccountChanged change) {
		accounts.invalidate(change.account());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person != null && person.getPrincipal() instanceof StaffMember) {
			refresh(person, request);
		}
		chain.doFilter(request, response);
	}

	private void refresh(Authentication person, HttpServletRequest request) {
		Optional<Account> account = accounts.get(person.getName());
		if (account.isEmpty()) {
			SecurityContextHolder.clearContext();
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
			return;
		}
		var now = StaffDirectory.authorities(account.get());
		if (!Set.copyOf(now).equals(Set.copyOf(person.getAuthorities()))) {
			UsernamePasswordAuthenticationToken fresh = UsernamePasswordAuthenticationToken
				.authenticated(person.getPrincipal(), null, now);
			fresh.setDetails(person.getDetails());
			SecurityContextHolder.setContext(new SecurityContextImpl(fresh));
		}
	}

}
