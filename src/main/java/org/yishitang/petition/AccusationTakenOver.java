package org.yishitang.petition;

/**
 * An accusation has left the common store; its own process begins.
 *
 * @param no receipt number
 */
public record AccusationTakenOver(String no) {

}
