package org.yishitang.ledger;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A post that is or was responsible for a matter; read by the scope condition, written by {@link KeepingRows}. */
@Entity
@IdClass(CasePost.Key.class)
class CasePost {

	@Id
	private String post;

	@Id
	private String caseNo;

	protected CasePost() {
	}

	/** Both columns. */
	record Key(String post, String caseNo) implements Serializable {
	}

}
