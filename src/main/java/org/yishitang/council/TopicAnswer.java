package org.yishitang.council;

import java.time.Instant;

/**
 * What a resident learns of the topic they proposed.
 *
 * @param title as they wrote it
 * @param state where it stands
 * @param proposedAt when they proposed it
 * @param screenedAt when it was screened, or null
 * @param caseNo the matter that was made of it, or null
 * @param reason why it was left out and what other way there is, or null
 */
public record TopicAnswer(String title, TopicState state, Instant proposedAt, Instant screenedAt, String caseNo, String reason) {

}
