package org.yishitang.intake;

/**
 * An open matter somebody else raised: nothing of it but this is shown.
 *
 * @param token sealed reference for {@link Joining}, valid for a day; says nothing about the matter
 * @param category leaf code
 * @param building where, not finer than the building; may be null
 * @param count how many people stand behind it, the first petitioner included
 */
public record LookAlike(String token, String category, String building, int count) {

}
