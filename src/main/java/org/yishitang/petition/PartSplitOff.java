package org.yishitang.petition;

/**
 * A part of a matter was registered under its own number and its process runs: its petitioner needs a receipt.
 * Published in the splitting transaction.
 *
 * @param no receipt number of the part
 */
public record PartSplitOff(String no) {

}
