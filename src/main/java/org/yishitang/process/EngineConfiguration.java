package org.yishitang.process;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

}
