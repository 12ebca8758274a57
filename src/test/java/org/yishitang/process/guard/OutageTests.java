package org.yishitang.process.guard;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** G10: without a database every path says 503 and when to come back, after waiting for one connection at most. */
@GuardedOffice
class OutageTests {

	@Autowired
	private Browser browser;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private DataSource database;

	@AfterEach
	void repair() {
		Breakable.attempts.set(-1);
	}

	@Test
	void everyPathSaysSo() {
		Browser.Session desk = browser.signIn("handler-1");
		desk.send("GET", "/camunda/app/tasklist/default/", null);
		assertThat(browser.basic("handler-1", "GET", "/engine-rest/task", null).statusCode()).isEqualTo(200);
		expectOutage(() -> browser.basic("handler-1", "GET", "/engine-rest/task", null));
		expectOutage(() -> browser.basic("handler-1", "POST", "/engine-rest/task/x/claim", "{\"userId\":\"handler-1\"}"));
		expectOutage(() -> browser.basic("leader", "GET", "/engine-rest/engine/default/task", null));
		expectOutage(() -> desk.send("GET", "/camunda/api/engine/engine/default/task", null));
		repair();
		assertThat(browser.basic("handler-1", "GET", "/engine-rest/task", null).statusCode()).isEqualTo(200);
		assertThat(browser.basic("leader", "GET", "/engine-rest/task", null).statusCode()).isEqualTo(200);
	}

	@Test
	void aConnectionIsWaitedForNoLongerThanFiveSeconds() throws SQLException {
		assertThat(database.unwrap(HikariDataSource.class).getConnectionTimeout()).isLessThanOrEqualTo(4_000);
	}

	@Test
	void pagesThatNeedNoDatabaseStillCome() {
		Breakable.attempts.set(0);
		assertThat(browser.nobody("GET", "/login", null).statusCode()).isEqualTo(200);
	}

	private static void expectOutage(java.util.function.Supplier<HttpResponse<String>> call) {
		Breakable.attempts.set(0);
		HttpResponse<String> answer = call.get();
		assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("5");
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(answer.body()).contains("数据库暂时无法连接");
		assertThat(Breakable.attempts).as("connections waited for").hasValueLessThanOrEqualTo(1);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Breaking {

		@Bean
		static Breaker breaker() {
			return new Breaker();
		}

	}

	/** Comes before the watcher, so that it stands between it and the pool. */
	static class Breaker implements BeanPostProcessor, Ordered {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return bean instanceof HikariDataSource pool ? new Breakable(pool) : bean;
		}

		@Override
		public int getOrder() {
			return 0;
		}

	}

	static class Breakable extends DelegatingDataSource {

		/** Below zero: in order; else how often a connection was asked for since it broke. */
		static final AtomicInteger attempts = new AtomicInteger(-1);

		Breakable(DataSource pool) {
			super(pool);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (attempts.get() >= 0) {
				attempts.incrementAndGet();
				throw new SQLTransientConnectionException("no database");
			}
			return super.getConnection();
		}

	}

}
