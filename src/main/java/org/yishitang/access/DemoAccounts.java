package org.yishitang.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The made-up staff of the demo office, all with the same password; loaded once. */
@Component
@ConditionalOnProperty("yishitang.demo")
class DemoAccounts implements SmartInitializingSingleton {

	private static final String PASSWORD = "demo";

	private final Accounts accounts;

	private final ManagingAccounts managing;

	private final PasswordEncoder encoder;

	private final TransactionOperations transaction;

	DemoAccounts(Accounts accounts, ManagingAccounts managing, PasswordEncoder encoder,
			TransactionOperations transaction) {
		this.accounts = accounts;
		this.managing = managing;
		this.encoder = encoder;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/** Loads the demo staff unless there are accounts already. */
	void load() {
		if (accounts.all().isEmpty()) {
			String encoded = encoder.encode(PASSWORD);
			transaction.executeWithoutResult(status -> read().lines().map(line -> line.split(",")).forEach(cells ->
					managing.add(cells[0], cells[1], roles(cells[2]), encoded)));
		}
	}

	private static Set<Role> roles(String cell) {
		return Arrays.stream(cell.split(" ")).map(id -> Role.of(id).orElseThrow()).collect(Collectors.toSet());
	}

	private static String read() {
		try {
			return new ClassPathResource("demo/accounts.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

}
