package org.yishitang.petition;

/**
 * The petitioner wants the matter withdrawn; an officer must confirm it.
 *
 * @param no receipt number
 */
public record WithdrawalAsked(String no) {

}
