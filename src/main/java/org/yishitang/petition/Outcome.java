package org.yishitang.petition;

/** The three outcomes of a written opinion (信访工作条例 Art. 32): 支持、解释说明、不予支持. */
public enum Outcome {

	SUPPORT, EXPLAIN, REJECT

}
