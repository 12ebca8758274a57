package org.yishitang.petition;

/**
 * What an agreement means for the file.
 *
 * @param confirmedOrLarge whether a court confirmed it, or it is about 50,000 yuan or more (domain rules, table g-8)
 */
public record Mediated(boolean confirmedOrLarge) {

}
