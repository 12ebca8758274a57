package org.yishitang.clock;

/** Tells the ladder what sort of matter a limit belongs to; implemented where both are known. */
public interface MatterKinds {

	/** The matter of this receipt number as it is sorted now, {@link MatterKind#UNKNOWN} where there is none. */
	MatterKind of(String caseNo);

}
