package org.yishitang.access;

import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

/** A production office starts only with its database, its key and, the first time, an administrator's password. */
class ProductionStartTests {

	private final MockEnvironment environment = new MockEnvironment()
		.withProperty("spring.datasource.url", "jdbc:mysql://db/yishitang")
		.withProperty("spring.datasource.username", "yishitang")
		.withProperty("spring.datasource.password", "secret")
		.withProperty("YISHITANG_KEY", Base64.getEncoder().encodeToString(new byte[32]))
		.withProperty("YISHITANG_ADMIN_PASSWORD", "Correct-Horse-7");

	private final Accounts accounts = Mockito.mock();

	private final ManagingAccounts managing = Mockito.mock();

	@BeforeEach
	void production() {
		environment.setActiveProfiles("mysql");
	}

	@Test
	void startsWhenEverythingIsThere() {
		assertThatCode(this::begin).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD",
			"YISHITANG_KEY" })
	void namesWhatIsMissing(String variable) {
		environment.setProperty(variable.startsWith("SPRING") ? variable.toLowerCase().replace('_', '.') : variable, "");
		FailureAnalysis report = refusal(this::begin);
		assertThat(report.getDescription()).contains("启动中止：没有设置 " + variable, "Start refused: " + variable + " is not set.")
			.doesNotContain("{");
		assertThat(report.getAction()).contains("Set it and start again.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "too-short", "QUJD", "not base64 at all!" })
	void refusesAKeyThatIsNone(String key) {
		environment.setProperty("YISHITANG_KEY", key);
		assertThat(refusal(this::begin).getDescription()).contains("32 字节").doesNotContain(key);
	}

	@Test
	void demoNeedsNothing() {
		assertThatCode(() -> new StartConditions().postProcessEnvironment(new MockEnvironment(), new SpringApplication()))
			.doesNotThrowAnyException();
	}

	@Test
	void firstStartOpensTheAdministratorsAccount() {
		given(accounts.all()).willReturn(List.of());
		firstAccount();
		then(managing).should().open("admin", "admin", Set.of(Role.ADMIN), "Correct-Horse-7");
	}

	@Test
	void laterStartsNeedNoPasswordAndOpenNothing() {
		given(accounts.all()).willReturn(List.of(new Account("somebody", "某人", Set.of(), true)));
		environment.setProperty("YISHITANG_ADMIN_PASSWORD", "");
		firstAccount();
		then(managing).shouldHaveNoInteractions();
	}

	@Test
	void firstStartWithoutPasswordIsRefused() {
		given(accounts.all()).willReturn(List.of());
		environment.setProperty("YISHITANG_ADMIN_PASSWORD", " ");
		assertThat(refusal(this::firstAccount).getDescription()).contains("YISHITANG_ADMIN_PASSWORD", "首次启动");
	}

	@Test
	void passwordLikeTheAccountIsRefused() {
		given(accounts.all()).willReturn(List.of());
		willThrow(new WeakPassword("admin")).given(managing).open(any(), any(), any(), any());
		environment.setProperty("YISHITANG_ADMIN_PASSWORD", "admin");
		assertThat(refusal(this::firstAccount).getDescription()).contains("太弱", "too weak");
		assertThat(PasswordRules.weak("admin", "admin")).isTrue();
	}

	@Test
	void otherNodeMayHaveBeenFaster() {
		given(accounts.all()).willReturn(List.of());
		willThrow(new DuplicateKeyException("admin")).given(managing).open(any(), any(), any(), any());
		assertThatCode(this::firstAccount).doesNotThrowAnyException();
	}

	@Test
	void bothGuardsAreRegistered() {
		assertThat(SpringFactoriesLoader.loadFactoryNames(org.springframework.boot.env.EnvironmentPostProcessor.class,
				getClass().getClassLoader()))
			.contains(StartConditions.class.getName());
		assertThat(SpringFactoriesLoader.loadFactoryNames(org.springframework.boot.diagnostics.FailureAnalyzer.class,
				getClass().getClassLoader()))
			.contains(StartRefusedAnalyzer.class.getName());
	}

	private void begin() {
		new StartConditions().postProcessEnvironment(environment, new SpringApplication());
	}

	private void firstAccount() {
		new FirstAccount(accounts, managing, environment).afterSingletonsInstantiated();
	}

	private static FailureAnalysis refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable start) {
		assertThatThrownBy(start).isInstanceOf(StartRefused.class);
		try {
			start.call();
			throw new AssertionError();
		}
		catch (Throwable refused) {
			return new StartRefusedAnalyzer().analyze(refused);
		}
	}

}
