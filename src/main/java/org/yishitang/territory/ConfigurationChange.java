package org.yishitang.territory;

import java.time.Instant;

/**
 * One change of how the office is set up.
 *
 * @param id order of the changes
 * @param at when
 * @param actor account that made it
 * @param subject {@code PERSON}, {@code POST}, {@code COMMUNITY}, {@code GRID} or {@code ABSENCE}
 * @param subjectId id of what was changed
 * @param what what was done, as a code
 * @param before old value in words of the data, or null
 * @param after new value, or null; never a password
 */
public record ConfigurationChange(long id, Instant at, String actor, String subject, String subjectId, String what,
		String before, String after) {

}
