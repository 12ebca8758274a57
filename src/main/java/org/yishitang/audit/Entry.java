package org.yishitang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.vault.Proving;

/**
 * A line of the audit log as it stands in the table.
 *
 * @param id number given by the database
 * @param ref random, so that no line can be written twice
 * @param at when, whole milliseconds
 * @param actor account id, {@code petitioner} or {@code system}
 * @param deed what was done
 * @param origin network address it came from, or null for what the office does by itself
 * @param mac proves that this server wrote it
 */
public record Entry(long id, String ref, Instant at, String actor, Deed deed, String origin, String mac) {

	/** The mac that this server would have given it. */
	String expected(Proving server) {
		return HexFormat.of().formatHex(server.proof("audit-entry", text()));
	}

	/** Everything that was written, in one form, each part with its length. */
	String text() {
		return Stream
			.of(ref, Long.toString(at.toEpochMilli()), actor, deed.kind(), deed.caseNo(), deed.subject(), deed.purpose(),
					deed.details(), origin)
			.map(part -> part == null ? "-" : part.getBytes(StandardCharsets.UTF_8).length + ":" + part)
			.collect(Collectors.joining("\n"));
	}

}
