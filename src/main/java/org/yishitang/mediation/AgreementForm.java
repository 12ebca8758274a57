package org.yishitang.mediation;

/** An agreement is written, or oral with a record (Art. 28). */
public enum AgreementForm {

	WRITTEN, ORAL

}
