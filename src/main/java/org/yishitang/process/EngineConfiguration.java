package org.yishitang.process;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.Circle;

/** How the engine is set up: its schema by Flyway, everything closed unless opened. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	V1__EngineSchema engineSchema() {
		return new V1__EngineSchema();
	}

	/** The engine may look at the database only after Flyway has built it. */
	@Bean
	SchemaFirst schemaFirst(FlywayMigrationInitializer migrated) {
		return new SchemaFirst();
	}

	/** The rules about human work, held for every way into the engine. */
	@Bean
	DutyDoorPlugin dutyDoorPlugin(DutyDesk desk, FormDisplay display, TaskWords sentences, StandInDoor standIns, Circle circle,
			TaskDates dates) {
		return new DutyDoorPlugin(() -> new DutyDoor(desk, display, sentences, standIns, circle), dates);
	}

	/** The engine shows the office's time; it follows when tests or the demo office stop the clock. */
	@Bean
	@Order(0)
	ApplicationRunner engineFollowsClock(OfficeClock clock) {
		return arguments -> clock.follow(EngineConfiguration::show);
	}

	private static void show(Instant moment) {
		if (moment == null) {
			ClockUtil.reset();
		}
		else {
			ClockUtil.setCurrentTime(Date.from(moment));
		}
	}

}
