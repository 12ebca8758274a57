package org.yishitang.ledger;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which posts are or were responsible for which matter. */
@Component
class CasePosts {

	private final JdbcTemplate database;

	CasePosts(JdbcTemplate database) {
		this.database = database;
	}

	void add(String no, String post) {
		if (post == null) {
			return;
		}
		Integer known = database.queryForObject("select count(*) from case_post where post = ? and case_no = ?",
				Integer.class, post, no);
		if (known == null || known == 0) {
			database.update("insert into case_post (post, case_no) values (?, ?)", post, no);
		}
	}

}
