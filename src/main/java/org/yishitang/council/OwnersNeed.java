package org.yishitang.council;

/**
 * Whether the owners must vote after the council, by which majorities, and why.
 *
 * @param vote which vote
 * @param reason item of the law and the majorities, in words
 */
public record OwnersNeed(OwnersVote vote, String reason) {

}
