package org.yishitang.process;

import java.util.Date;

/**
 * A timer that an instance of some process waits for.
 *
 * @param instance process instance id
 * @param caseNo receipt number, the business key
 * @param rule the limit it watches; null where the process watches none in particular
 * @param job id of the timer's job
 * @param event id of the event in the model
 * @param due when it fires
 */
record WaitingTimer(String instance, String caseNo, String rule, String job, String event, Date due) {
}
