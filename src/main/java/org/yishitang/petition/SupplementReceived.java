package org.yishitang.petition;

/**
 * The petitioner added something; whoever holds the matter is told, no clock starts again.
 *
 * @param no receipt number
 */
public record SupplementReceived(String no) {

}
