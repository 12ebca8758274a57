package org.yishitang.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.yishitang.notice.paper.FilledForm;
import org.yishitang.notice.paper.FormCheck;
import org.yishitang.notice.paper.PaperReader;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms of the letters, every version of them. The newest is in force; letters already issued keep their paper. */
@Component
@Transactional
public class FormBook {

	private final LetterFormRows rows;

	private final Clock clock;

	/** Versions never change, so that they need not be read twice. */
	private final Map<String, byte[]> read = new ConcurrentHashMap<>();

	/** The same, made ready to be filled in. */
	private final Map<String, byte[]> ready = new ConcurrentHashMap<>();

	FormBook(LetterFormRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * A form in force.
	 *
	 * @param version 0 for the program's own
	 * @param docx ready to be filled in
	 */
	record InForce(int version, byte[] docx) {

	}

	@Transactional(readOnly = true)
	InForce inForce(LetterKind kind) {
		int newest = rows.newest(kind);
		return new InForce(newest, ready(kind, newest));
	}

	private byte[] ready(LetterKind kind, int version) {
		return ready.computeIfAbsent(kind + "/" + version, (key) -> FilledForm.ready(docx(kind, version)));
	}

	/**
	 * The document of a version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public byte[] docx(LetterKind kind, int version) {
		return read.computeIfAbsent(kind + "/" + version, (key) -> (version == 0) ? own(kind)
				: rows.findByKindAndFormVersion(kind, version).orElseThrow().docx());
	}

	/** The version in force of every kind. */
	@Transactional(readOnly = true)
	public Map<LetterKind, Integer> versionsInForce() {
		Map<LetterKind, Integer> versions = new EnumMap<>(LetterKind.class);
		List.of(LetterKind.values()).forEach((kind) -> versions.put(kind, 0));
		rows.newestOfAll().forEach((row) -> versions.put((LetterKind) row[0], ((Number) row[1]).intValue()));
		return versions;
	}

	/** All versions that were stored, newest first; the program's own is not among them. */
	@Transactional(readOnly = true)
	public List<LetterForm> versions(LetterKind kind) {
		return rows.findByKindOrderByFormVersionDesc(kind);
	}

	/**
	 * Puts a new version in force.
	 * @return its number
	 * @throws Refused if it is no harmless form with the placeholders of this letter, naming what is wrong
	 */
	public int store(LetterKind kind, String fileName, byte[] docx, String actor) {
		FormCheck.refusal(fileName, docx, LetterFields.known(kind), LetterFields.obligatory(kind))
			.ifPresent((refusal) -> {
				throw new Refused(refusal);
			});
		return add(kind, fileName, docx, null, actor);
	}

	/**
	 * Goes back to an earlier version, which becomes the newest.
	 * @return its new number
	 * @throws java.util.NoSuchElementException if there is none of this number
	 */
	public int goBack(LetterKind kind, int version, String actor) {
		String name = (version == 0) ? kind + ".docx"
				: rows.findByKindAndFormVersion(kind, version).orElseThrow().fileName();
		return add(kind, name, docx(kind, version), version, actor);
	}

	/** Placeholders without which a form of this kind is refused. */
	public Set<String> obligatory(LetterKind kind) {
		return LetterFields.obligatory(kind);
	}

	/** Placeholders that may stand in a form of this kind besides. */
	public Set<String> optional(LetterKind kind) {
		Set<String> names = LetterFields.known(kind);
		names.removeAll(LetterFields.obligatory(kind));
		return names;
	}

	/** A version filled in with made-up people, to look at. */
	@Transactional(readOnly = true)
	public byte[] sample(LetterKind kind, int version) {
		return FilledForm.of(ready(kind, version), LetterSamples.of(kind));
	}

	/** The lines of a sample, for a page. */
	@Transactional(readOnly = true)
	public List<LetterLine> sampleLines(LetterKind kind, int version) {
		return PaperReader.lines(sample(kind, version));
	}

	private int add(LetterKind kind, String fileName, byte[] docx, Integer restoredFrom, String actor) {
		int next = rows.newest(kind) + 1;
		String name = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "");
		try {
			rows.save(new LetterForm(UUID.randomUUID().toString(), kind, next,
					name.substring(Math.max(0, name.length() - 120)), docx, Sha256.of(docx))
				.stored(actor, clock.instant(), restoredFrom));
			rows.flush();
		}
		catch (DataIntegrityViolationException faster) {
			throw new Refused(Refusal.of("letters.refusal.form-faster"));
		}
		return next;
	}

	private static byte[] own(LetterKind kind) {
		try (InputStream form = new ClassPathResource("letters/" + kind + ".docx").getInputStream()) {
			return form.readAllBytes();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}
