package org.yishitang.notice.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.yishitang.petition.Refusal;

/**
 * Looks at an uploaded form before anybody opens it: a plain .docx, nothing that runs, nothing fetched from elsewhere,
 * every placeholder known and the obligatory ones there.
 */
public final class FormCheck {

	/** Most bytes of a form as sent. */
	public static final int LARGEST = 1024 * 1024;

	private static final int MOST_PARTS = 200;

	private static final int MOST_UNPACKED = 20 * 1024 * 1024;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final String MAIN_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	/** Parts that run, or that hide another file. */
	private static final Pattern ACTIVE_PART = Pattern
		.compile("(?i).*(vbaProject|vbaData|activeX|/embeddings/|customUI|\\.(bin|exe|js|vbs|html?|mht|rtf)$).*");

	private static final Pattern ELSEWHERE = Pattern.compile("TargetMode\\s*=\\s*[\"']\\s*External", Pattern.CASE_INSENSITIVE);

	private static final Pattern ACTIVE_WORD = Pattern.compile("macroEnabled|<w:altChunk|<w:object\\b|<w:control\\b|<!DOCTYPE|<!ENTITY",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FIELD = Pattern
		.compile("<w:instrText[^>]*>([^<]*)</w:instrText>|<w:fldSimple[^>]*w:instr\\s*=\\s*[\"']([^\"']*)");

	/** The only fields of a letter: page numbers. */
	private static final Pattern HARMLESS_FIELD = Pattern
		.compile("\\s*((PAGE|NUMPAGES|SECTIONPAGES)(\\s+\\\\\\*\\s+\\w+)*\\s*)?");

	private FormCheck() {
	}

	/**
	 * Why a file cannot be a form, if so.
	 * @param fileName as sent
	 * @param known placeholders that may stand in it
	 * @param obligatory placeholders that must
	 */
	public static Optional<Refusal> refusal(String fileName, byte[] file, Set<String> known, Set<String> obligatory) {
		if (file.length == 0 || fileName == null || !fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) {
			return refused("form-ending");
		}
		if (file.length > LARGEST) {
			return refused("form-too-large", LARGEST >> 20);
		}
		if (!startsWith(file, ZIP)) {
			return refused("form-no-document");
		}
		return parts(file).or(() -> placeholders(file, known, obligatory));
	}

	private static Optional<Refusal> parts(byte[] file) {
		Set<String> seen = new HashSet<>();
		boolean main = false;
		long unpacked = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				byte[] bytes = zip.readNBytes((int) (MOST_UNPACKED - unpacked) + 1);
				unpacked += bytes.length;
				if (unpacked > MOST_UNPACKED || seen.size() >= MOST_PARTS || !seen.add(part.getName())) {
					return refused("form-package");
				}
				if (ACTIVE_PART.matcher("/" + part.getName()).matches()) {
					return refused("form-active", part.getName());
				}
				if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
					Optional<Refusal> found = text(part.getName(), new String(bytes, charset(bytes)));
					if (found.isPresent()) {
						return found;
					}
					main |= part.getName().equals("[Content_Types].xml")
							&& new String(bytes, charset(bytes)).contains(MAIN_PART);
				}
			}
		}
		catch (IOException | IllegalArgumentException broken) {
			return refused("form-no-document");
		}
		return main ? Optional.empty() : refused("form-no-document");
	}

	private static java.nio.charset.Charset charset(byte[] bytes) {
		boolean wide = bytes.length > 1 && ((bytes[0] & 255) >= 0xFE || bytes[0] == 0 || bytes[1] == 0);
		return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static Optional<Refusal> text(String part, String xml) {
		if (ELSEWHERE.matcher(xml).find()) {
			return refused("form-elsewhere", part);
		}
		if (ACTIVE_WORD.matcher(xml).find()) {
			return refused("form-active", part);
		}
		return FIELD.matcher(xml)
			.results()
			.map((found) -> found.group(1) == null ? found.group(2) : found.group(1))
			.filter((field) -> !HARMLESS_FIELD.matcher(field).matches())
			.findFirst()
			.flatMap((field) -> refused("form-field", field.strip()));
	}

	private static Optional<Refusal> placeholders(byte[] file, Set<String> known, Set<String> obligatory) {
		Set<String> found;
		String words;
		try {
			byte[] ready = FilledForm.ready(file);
			found = FilledForm.placeholders(ready);
			words = PaperReader.text(PaperReader.lines(FilledForm.of(ready, java.util.Map.of())));
		}
		catch (PaperProblem broken) {
			return refused("form-broken");
		}
		Set<String> unknown = new LinkedHashSet<>(found);
		unknown.removeAll(known);
		if (!unknown.isEmpty()) {
			return refused("form-unknown", named(unknown));
		}
		Set<String> missing = new LinkedHashSet<>(obligatory);
		missing.removeAll(found);
		if (!missing.isEmpty()) {
			return refused("form-missing", named(missing));
		}
		return words.contains("{{") || words.contains("}}") ? refused("form-broken") : Optional.empty();
	}

	private static String named(Set<String> names) {
		return String.join("、", names);
	}

	private static boolean startsWith(byte[] file, byte[] magic) {
		return file.length > magic.length && java.util.Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
	}

	private static Optional<Refusal> refused(String rule, Object... arguments) {
		return Optional.of(Refusal.of("letters.refusal." + rule, arguments));
	}

}
