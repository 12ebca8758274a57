package org.yishitang.clock;

/**
 * Another version of the ladder is in force.
 *
 * @param version its number
 */
public record LadderChanged(int version) {
}
