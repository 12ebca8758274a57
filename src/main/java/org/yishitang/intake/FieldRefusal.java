package org.yishitang.intake;

import org.yishitang.petition.Refusal;

/**
 * A rule that one field breaks.
 *
 * @param field path of the field, e.g. {@code petitioner.phone} or {@code representatives[2].name}
 * @param refusal which rule
 */
public record FieldRefusal(String field, Refusal refusal) {

}
