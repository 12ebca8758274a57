package org.yishitang.council;

/**
 * A topic as somebody enters it.
 *
 * @param subject what it is about
 * @param source {@link TopicSource#MEMBER} or {@link TopicSource#RESIDENT}
 * @param onBehalfOf who asked for it, or null where the member enters it alone
 * @param answers what is known for the table of eligibility
 */
public record TopicDraft(TopicSubject subject, TopicSource source, String onBehalfOf, ScreeningAnswers answers) {

}
