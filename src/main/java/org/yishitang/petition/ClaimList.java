package org.yishitang.petition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/** What exactly a petitioner claims, point by point: each must be answered in the opinion (信访工作条例 Art. 32). */
@Component
public class ClaimList {

	/** The field of a note that lists the claims, one a line; the newest note holds. */
	public static final String FIELD = "claims";

	private static final Set<String> FIELDS = Set.of(FIELD, "triage." + FIELD);

	private final CaseNotes notes;

	ClaimList(CaseNotes notes) {
		this.notes = notes;
	}

	/** The claims in order; none where nobody listed them. */
	public List<String> of(String caseNo) {
		return notes.of(caseNo)
			.stream()
			.filter((note) -> FIELDS.contains(note.field()))
			.max(Comparator.comparing(CaseNote::writtenAt).thenComparing(CaseNote::getId))
			.map((note) -> lines(note.text()))
			.orElse(List.of());
	}

	/** The points of a list, one a line; a number or a dash that somebody typed before a point is left out. */
	public static List<String> lines(String typed) {
		return typed.lines()
			.map((line) -> line.strip().replaceFirst("^([（(]?[\\d一二三四五六七八九十]{1,2}[、.．）)：:]|[-·•])\\s*", ""))
			.filter((line) -> !line.isBlank())
			.toList();
	}

}
