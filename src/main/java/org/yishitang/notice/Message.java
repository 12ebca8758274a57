package org.yishitang.notice;

import java.util.List;

/**
 * Something to tell somebody.
 *
 * @param key the same key is told once, however often it is posted
 * @param caseNo receipt number, null where it is about no matter
 * @param kind what sort of message, e.g. {@code case-event} or {@code ladder}
 * @param medium how it travels
 * @param recipient account id, or {@code petitioner} for whoever holds the query code; never an address or a phone
 * @param template message key of its words
 * @param args arguments of the words: numbers, dates and codes, never names or free text; one that begins with
 * {@code #} is itself a message key
 */
public record Message(String key, String caseNo, String kind, Medium medium, String recipient, String template,
		List<String> args) {

}
