package org.yishitang.petition;

/**
 * A closed matter goes round again from assignment.
 *
 * @param no receipt number
 */
public record ReopeningAllowed(String no) {

}
