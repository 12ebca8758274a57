package org.yishitang.access;

import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Opens the administrator's account on the first start of an office that is not the demo. */
@Component
@ConditionalOnProperty(name = "yishitang.demo", havingValue = "false")
class FirstAccount implements SmartInitializingSingleton {

	private static final String ID = "admin";

	private static final String PASSWORD = "YISHITANG_ADMIN_PASSWORD";

	private final Accounts accounts;

	private final ManagingAccounts managing;

	private final Environment environment;

	FirstAccount(Accounts accounts, ManagingAccounts managing, Environment environment) {
		this.accounts = accounts;
		this.managing = managing;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!accounts.all().isEmpty()) {
			return;
		}
		String password = environment.getProperty(PASSWORD);
		if (StringUtils.hasText(password)) {
			open(password);
		}
		else if (environment.acceptsProfiles(StartConditions.PRODUCTION)) {
			throw StartRefused.missing(PASSWORD);
		}
	}

	private void open(String password) {
		try {
			managing.open(ID, ID, Set.of(Role.ADMIN), password);
		}
		catch (WeakPassword problem) {
			throw new StartRefused("access.start.weak-password");
		}
		catch (DuplicateKeyException otherNodeWasFirst) {
			// both nodes of a new office start at once: one account is what we want
		}
	}

}
