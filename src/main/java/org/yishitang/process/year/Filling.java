package org.yishitang.process.year;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark that an office is being filled; it is set before the first matter and taken away after the last. */
final class Filling {

	private final JdbcClient database;

	Filling(DataSource database) {
		this.database = JdbcClient.create(database);
	}

	/** Whether somebody began and did not come to an end. */
	boolean cutShort() {
		try {
			return database.sql("select count(*) from demo_filling").query(Long.class).single() > 0;
		}
		catch (DataAccessException noSuchTable) {
			return false;
		}
	}

	void begin() {
		database.sql("insert into demo_filling (id, begun_at) values (1, current_timestamp)").update();
	}

	void end() {
		database.sql("delete from demo_filling").update();
	}

}
