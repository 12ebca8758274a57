package org.yishitang.process.guard;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that tells {@link Outage} when no connection can be had. */
class WatchedDataSource extends DelegatingDataSource {

	WatchedDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Outage.failFast();
		try {
			return super.getConnection();
		}
		catch (SQLException problem) {
			Outage.notice(problem);
			throw problem;
		}
	}

	@Override
	public <T> T unwrap(Class<T> type) throws SQLException {
		return type == DataSource.class ? type.cast(obtainTargetDataSource()) : super.unwrap(type);
	}

	/** Watches every data source of the application. */
	static final class Watcher implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return bean instanceof DataSource source && !(bean instanceof WatchedDataSource) ? new WatchedDataSource(source)
					: bean;
		}

	}

}
