package org.yishitang.mediation;

/** How somebody said whether they are willing (人民调解法 Art. 17). */
public enum ConsentWay {

	ORAL, WRITTEN, PHONE

}
