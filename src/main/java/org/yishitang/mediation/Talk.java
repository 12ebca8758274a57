package org.yishitang.mediation;

/** Both sides together, or one of them alone and in confidence (Art. 22). */
public enum Talk {

	JOINT, SEPARATE

}
