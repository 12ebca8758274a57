package org.yishitang.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

import org.yishitang.territory.DutyChanged;
import org.yishitang.territory.Roster;

/**
 * Lets a session see at once, on other nodes within half a minute, that roles were changed or an account closed. A
 * stand-in has the roles of the post from the moment the absence begins until it ends, on every node.
 */
class FreshRoles extends OncePerRequestFilter {

	private final LoadingCache<String, Known> accounts;

	private final Clock clock;

	FreshRoles(Accounts accounts, OfficeRoster roster, Clock clock) {
		this.clock = clock;
		this.accounts = Caffeine.newBuilder()
			.maximumSize(2_000)
			.expireAfterWrite(Duration.ofSeconds(30))
			.build(id -> {
				Roster now = roster.now();
				return new Known(accounts.present(id).filter(Account::active), now.from(), now.until());
			});
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(DutyChanged change) {
		accounts.invalidateAll();
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
		Optional<Account> account = known(person.getName());
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

	private Optional<Account> known(String id) {
		Known known = accounts.get(id);
		Instant now = clock.instant();
		if (now.isBefore(known.from()) || !now.isBefore(known.until())) {
			accounts.invalidate(id);
			known = accounts.get(id);
		}
		return known.account();
	}

	/** An account as it was read, which holds until the next absence begins or ends. */
	private record Known(Optional<Account> account, Instant from, Instant until) {

	}

}
