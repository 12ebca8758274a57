package org.yishitang.territory;

/**
 * A residents' community of the subdistrict.
 *
 * @param id {@code "1"} … {@code "8"}
 * @param name what people call it
 */
public record Community(String id, String name) {

}
