package org.yishitang.vault;

/** What a key is for; no key serves two ends. */
public enum Purpose {

	/** Derives query codes and other proofs given to people: as long as they live, it stays. */
	CODES,

	/** Blind indexes of names and numbers. */
	INDEX,

	/** Blind indexes of the words that the ledger is searched by. */
	WORDS,

	/** Fields and files of the case files. */
	DATA

}
