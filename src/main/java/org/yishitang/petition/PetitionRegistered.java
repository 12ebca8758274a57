package org.yishitang.petition;

/**
 * A matter has its number and its parties: the process may start. Published in the registering transaction.
 *
 * @param no receipt number
 */
public record PetitionRegistered(String no) {

}
