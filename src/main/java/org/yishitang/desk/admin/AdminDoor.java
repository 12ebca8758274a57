package org.yishitang.desk.admin;

/**
 * A page of the administration, as the index lists it; each page brings a bean of its own.
 *
 * @param order place in the index, lowest first
 * @param path address below {@code /desk/admin}
 * @param name message keys are {@code admin.door.<name>} and {@code admin.door.<name>.what}
 */
public record AdminDoor(int order, String path, String name) {

}
