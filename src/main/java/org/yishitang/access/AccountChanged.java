package org.yishitang.access;

/** An account was opened, closed, or its name, roles or password changed; what was remembered of it is void. */
public record AccountChanged(String account) {

}
