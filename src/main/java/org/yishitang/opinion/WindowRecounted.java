package org.yishitang.opinion;

/**
 * The window for a review runs from another day now, since the receipt of the opinion was proven; it may have been found
 * to be over before.
 *
 * @param no receipt number
 */
public record WindowRecounted(String no) {

}
