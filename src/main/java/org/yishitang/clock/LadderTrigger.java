package org.yishitang.clock;

/**
 * A trigger as data.
 *
 * @param kind what happened
 * @param light the light the matter shows until the notice is answered
 * @param action {@link LadderAction#SUPERVISE} or {@link LadderAction#LIST}
 * @param answerDays within how many working days the answer is due; calendar days for proposals
 * @param on whether it acts at all
 */
public record LadderTrigger(TriggerKind kind, Light light, LadderAction action, int answerDays, boolean on) {
}
