package org.yishitang;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest
class OfficeTests {

	@Autowired
	DataSource database;

	@Test
	void opensOnTheDatabaseAskedFor() throws Exception {
		try (var connection = database.getConnection()) {
			assertThat(connection.getMetaData().getDatabaseProductVersion().contains("MariaDB"))
				.isEqualTo(TestDatabase.mysqlFamily());
		}
	}

}
