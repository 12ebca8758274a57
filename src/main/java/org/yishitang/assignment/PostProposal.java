package org.yishitang.assignment;

/**
 * The post that fits best, and why.
 *
 * @param post post id
 * @param reasonKey message key of the reason; its argument is the post's title
 */
public record PostProposal(String post, String reasonKey) {

}
