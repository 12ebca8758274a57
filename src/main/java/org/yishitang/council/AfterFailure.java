package org.yishitang.council;

/** What the leader decides when there was no quorum twice. */
public enum AfterFailure {

	RECONVENE, OTHER_WAY

}
