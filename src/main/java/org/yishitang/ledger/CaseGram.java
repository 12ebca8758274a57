package org.yishitang.ledger;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A pair of characters that occurs in a matter; read by the search, written by {@link WordIndex}. */
@Entity
@IdClass(CaseGram.Key.class)
class CaseGram {

	@Id
	private String gram;

	@Id
	private String caseNo;

	protected CaseGram() {
	}

	/** Both columns. */
	record Key(String gram, String caseNo) implements Serializable {
	}

}
