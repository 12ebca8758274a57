package org.yishitang.mediation;

import java.time.LocalDate;

/**
 * What a clause says.
 *
 * @param dueOn until when; null: at once
 * @param proof what proves it, or null
 */
public record Promise(Promiser who, String what, String how, LocalDate dueOn, String proof) {

}
