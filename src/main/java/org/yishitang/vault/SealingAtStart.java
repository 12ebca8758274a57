package org.yishitang.vault;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Seals a database from before the seals, once, before anybody is served; from then on nothing unsealed is read. */
@Component
class SealingAtStart implements SmartInitializingSingleton {

	private static final String TASK = "seal-what-is-plain";

	private final Resealing resealing;

	private final List<AfterSealing> after;

	private final JdbcTemplate database;

	SealingAtStart(Resealing resealing, List<AfterSealing> after, JdbcTemplate database) {
		this.resealing = resealing;
		this.after = after;
		this.database = database;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (database.queryForObject("select count(*) from vault_progress where task = ?", Integer.class, TASK) > 0) {
			return;
		}
		resealing.walk(true);
		after.forEach(AfterSealing::afterSealing);
		try {
			database.update("insert into vault_progress (task, reached, done) values (?, '', true)", TASK);
		}
		catch (DuplicateKeyException otherNode) {
			// it was quicker
		}
	}

}
