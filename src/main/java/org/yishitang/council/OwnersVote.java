package org.yishitang.council;

/**
 * The vote that owners must hold after the council (民法典 Art. 278(2)): owners of at least two thirds of the area and at
 * least two thirds of the owners take part; then more than half, or at least three quarters, of both agree.
 */
public enum OwnersVote {

	/** 不需要业主表决 */
	NONE,
	/** 参与表决的面积和人数均过半数同意 */
	HALF,
	/** 参与表决的面积和人数均四分之三以上同意 */
	THREE_QUARTERS

}
