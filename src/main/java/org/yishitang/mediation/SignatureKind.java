package org.yishitang.mediation;

/** How a party puts their name to an agreement (Art. 29). */
public enum SignatureKind {

	SIGNATURE, SEAL, FINGERPRINT

}
