package org.yishitang.process.guard;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Says in whose name the engine is called: a person's, with their authorisations checked, or the office's own, without.
 * Requests to {@code /engine-rest} and the engine's web applications carry their person already; all other code calls
 * in the name of the office unless it says otherwise here.
 */
@Component
public class OnBehalf {

	private final ProcessEngine engine;

	private final EngineStaff staff;

	OnBehalf(ProcessEngine engine, EngineStaff staff) {
		this.engine = engine;
		this.staff = staff;
	}

	/** Does this in the name of an account, as if that person had asked the engine. */
	public <T> T of(String account, Supplier<T> work) {
		return as(new Authentication(account, List.copyOf(staff.groupsOf(account)), List.of()), work);
	}

	/** Does this in the name of the office, whoever's request it happens in. */
	public <T> T ofOffice(Supplier<T> work) {
		return as(null, work);
	}

	private <T> T as(Authentication person, Supplier<T> work) {
		IdentityService identities = engine.getIdentityService();
		Authentication before = identities.getCurrentAuthentication();
		set(identities, person);
		try {
			return work.get();
		}
		finally {
			set(identities, before);
		}
	}

	private static void set(IdentityService identities, Authentication person) {
		if (person == null) {
			identities.clearAuthentication();
		}
		else {
			identities.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
		}
	}

}
