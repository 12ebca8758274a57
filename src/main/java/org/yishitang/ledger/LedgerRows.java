package org.yishitang.ledger;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/** The rows of the ledger, made when a matter is first heard of. */
@Component
class LedgerRows {

	private final EntityManager rows;

	private final CasePosts posts;

	LedgerRows(EntityManager rows, CasePosts posts) {
		this.rows = rows;
		this.posts = posts;
	}

	LedgerRow of(String no) {
		LedgerRow row = rows.find(LedgerRow.class, no);
		return row == null ? new LedgerRow(no) : row;
	}

	/** Those of these matters that are there, in one query. */
	List<LedgerRow> ofAll(Collection<String> nos) {
		return rows.createQuery("select r from LedgerRow r where r.no in :nos", LedgerRow.class)
			.setParameter("nos", nos)
			.getResultList();
	}

	void keep(LedgerRow row) {
		if (!rows.contains(row)) {
			rows.persist(row);
		}
		row.posts().forEach(post -> posts.add(row.no(), post));
	}

}
