package org.yishitang.ledger;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.petition.Petition;
import org.yishitang.vault.AfterSealing;

/** Writes the index of words anew for matters from before it was keyed. */
@Component
class WordsAnew implements AfterSealing {

	private static final int BATCH = 100;

	private final EntityManager rows;

	private final LedgerWords words;

	private final TransactionTemplate transaction;

	WordsAnew(EntityManager rows, LedgerWords words, PlatformTransactionManager transactions) {
		this.rows = rows;
		this.words = words;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterSealing() {
		String last = "";
		while (last != null) {
			String after = last;
			last = transaction.execute(status -> batch(after));
		}
	}

	/** The number of its last matter, or null where there are no more. */
	private String batch(String after) {
		List<LedgerRow> page = rows.createQuery("select r from LedgerRow r where r.no > :after order by r.no", LedgerRow.class)
			.setParameter("after", after)
			.setMaxResults(BATCH)
			.getResultList();
		page.forEach(row -> words.write(rows.find(Petition.class, row.no()), row));
		return page.isEmpty() ? null : page.get(page.size() - 1).no();
	}

}
