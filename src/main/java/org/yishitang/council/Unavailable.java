package org.yishitang.council;

import java.time.LocalDate;

/**
 * Days on which a member cannot sit.
 *
 * @param id id of the entry
 * @param member member id
 * @param from first day
 * @param to last day
 * @param reason in a few words, or null
 */
public record Unavailable(String id, String member, LocalDate from, LocalDate to, String reason) {

}
