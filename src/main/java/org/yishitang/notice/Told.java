package org.yishitang.notice;

import java.time.Instant;

/**
 * A message as its reader sees it.
 *
 * @param id of the message
 * @param caseNo receipt number, may be null
 * @param kind what sort of message
 * @param text its words in the reader's language
 * @param at when it was written
 * @param read whether the reader has seen it
 */
public record Told(String id, String caseNo, String kind, String text, Instant at, boolean read) {

}
