package org.yishitang.clock;

import java.util.List;

/**
 * Whom a step tells.
 *
 * @param accounts account ids
 * @param vacant whether the post meant was empty
 */
public record Recipients(List<String> accounts, boolean vacant) {
}
