package org.yishitang;

import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeZoneTests {

	final TimeZone machine = TimeZone.getDefault();

	@AfterEach
	void leaveTheMachineAsItWas() {
		TimeZone.setDefault(machine);
	}

	@Test
	void testsRunInTheOfficesZone() {
		assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
	}

	@Test
	void aServerSetToAnotherZoneIsMovedToTheOffices() {
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		start(new MockEnvironment());
		assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
	}

	@Test
	void anotherZoneCanBeSet() {
		start(new MockEnvironment().withProperty("yishitang.zone", "Asia/Urumqi"));
		assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Urumqi");
	}

	private static void start(MockEnvironment settings) {
		new OfficeZone().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(),
				new SpringApplication(), new String[0], settings));
	}

}
