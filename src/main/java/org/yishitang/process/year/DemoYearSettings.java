package org.yishitang.process.year;

import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.servlet.Filter;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What {@code YISHITANG_DEMO=year} needs besides the year itself: all of it or nothing, and nobody in between. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "yishitang.demo", havingValue = "year")
class DemoYearSettings {

	private static final Logger log = LoggerFactory.getLogger(DemoYearSettings.class);

	/** A filling that was cut short is swept away before anything is built on it. */
	@Bean
	static FlywayMigrationStrategy sweepingUp() {
		return flyway -> {
			if (new Filling(flyway.getConfiguration().getDataSource()).cutShort()) {
				log.warn("The demo year was cut short: the half filled office is emptied and filled again");
				Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
			}
			flyway.migrate();
		};
	}

	@Bean
	Filling filling(DataSource database) {
		return new Filling(database);
	}

	@Bean
	Progress demoYearProgress(@Value("${yishitang.demo-year-matters}") int matters) {
		return new Progress(matters);
	}

	@Bean
	FilterRegistrationBean<Filter> closedMeanwhile(Progress progress, MessageSource words) {
		FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>(new ClosedMeanwhile(progress, words));
		door.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return door;
	}

	/** How far the filling has come; it is under way from the start of the program until {@link #end()}. */
	static final class Progress {

		private final int matters;

		private final AtomicInteger filled = new AtomicInteger();

		private volatile boolean over;

		Progress(int matters) {
			this.matters = matters;
		}

		int matters() {
			return matters;
		}

		int filled() {
			return filled.get();
		}

		void filled(int now) {
			filled.set(now);
		}

		void end() {
			over = true;
		}

		boolean over() {
			return over;
		}

	}

}
