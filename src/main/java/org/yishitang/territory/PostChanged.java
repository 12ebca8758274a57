package org.yishitang.territory;

/**
 * A post was established, renamed or filled anew.
 *
 * @param before as it was, null for a new one
 * @param after as it is
 */
public record PostChanged(Post before, Post after) {

}
