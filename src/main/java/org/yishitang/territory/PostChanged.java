package org.yishitang.territory;

/**
 * A post was established, renamed or filled anew.
 *
 * @param before as it was, null for a new one
 * @param after as it is, null when it was given up
 */
public record PostChanged(Post before, Post after) {

}
