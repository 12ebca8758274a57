package org.yishitang.vault;

import java.util.List;

/** What a key is for; no key serves two ends. */
public enum Purpose {

	/** Derives query codes and other proofs given to people: as long as they live, it stays. */
	CODES,

	/** Blind indexes of names and numbers. */
	INDEX,

	/** Blind indexes of the words that the ledger is searched by. */
	WORDS,

	/** Fields and files of the case files. */
	DATA,

	/** Accusations, which have a store of their own (信访工作条例 Art. 30(3)). */
	ACCUSATIONS;

	/** Those that seal what can be sealed anew, and so are replaced. */
	static final List<Purpose> SEALING = List.of(DATA, ACCUSATIONS);

}
