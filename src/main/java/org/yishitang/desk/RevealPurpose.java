package org.yishitang.desk;

/** What somebody needs to know for, who a person in a matter is (个人信息保护法 Art. 6). */
public enum RevealPurpose {

	/** To call or write to them. */
	CONTACT,

	/** To visit them or look at the place. */
	VISIT,

	/** To make sure that it is them. */
	VERIFY,

	/** To write or serve a letter. */
	SERVE,

	/** To look into what was said. */
	INVESTIGATE,

	/** Anything else, in words. */
	OTHER

}
