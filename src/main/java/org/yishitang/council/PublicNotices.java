package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/**
 * What the council resolved, for everybody: the checked words and nothing else of the sitting. During the publication
 * anybody may object.
 */
@Component
@Transactional
public class PublicNotices {

	/** Who acts when somebody objects on the public page. */
	public static final String RESIDENT = "resident";

	private static final int LONGEST = 1_900;

	/** Days for which a resolution stays on the page. */
	private static final int SHOWN = 90;

	private final Sittings sittings;

	private final RoomScreen room;

	private final Publishing publishing;

	private final Clock clock;

	PublicNotices(Sittings sittings, RoomScreen room, Publishing publishing, Clock clock) {
		this.sittings = sittings;
		this.room = room;
		this.publishing = publishing;
		this.clock = clock;
	}

	/**
	 * A resolution in public words.
	 *
	 * @param id of the sitting, random
	 * @param title place and sort, without names
	 * @param to last day of the publication
	 * @param open whether one may still object
	 */
	public record Notice(String id, String title, String words, LocalDate from, LocalDate to, boolean open) {

	}

	/** Those of the last three months, the newest first; at most fifty. */
	@Transactional(readOnly = true)
	public List<Notice> shown() {
		LocalDate today = LocalDate.now(clock);
		return sittings
			.findTop50ByStateInAndPublishedFromAfterOrderByPublishedFromDescIdAsc(
					List.of(SittingState.PUBLISHED, SittingState.STANDS), today.minusDays(SHOWN))
			.stream()
			.map(sitting -> new Notice(sitting.getId(), room.title(sitting), sitting.publicWords(), sitting.publishedFrom(),
					sitting.publishedTo(), open(sitting, today)))
			.toList();
	}

	/**
	 * Somebody objects; with a name and a telephone they can be answered.
	 * @throws Refused without words, with too many, or outside the publication
	 */
	public void object(String id, String words, String name, String phone) {
		Sitting sitting = sittings.findById(id)
			.filter(found -> open(found, LocalDate.now(clock)))
			.orElseThrow(() -> new NotNow(Refusal.of("sitting.refusal.not-published")));
		String said = strip(words);
		if (said.isEmpty() || said.length() > LONGEST) {
			throw new Refused(Refusal.of("sitting.refusal.objection", LONGEST));
		}
		String by = String.join("，", List.of(cut(name, 50), cut(phone, 20)).stream().filter(part -> !part.isEmpty()).toList());
		publishing.object(sitting.caseNo(), LocalDate.now(clock), by.isEmpty() ? said : said + "（" + by + "）", RESIDENT);
	}

	private static boolean open(Sitting sitting, LocalDate today) {
		return sitting.state() == SittingState.PUBLISHED && !today.isAfter(sitting.publishedTo());
	}

	private static String cut(String text, int longest) {
		String said = strip(text);
		return said.substring(0, Math.min(longest, said.length()));
	}

	private static String strip(String text) {
		String stripped = text == null ? "" : text.strip();
		return stripped.length() > LONGEST + 1 ? stripped.substring(0, LONGEST + 1) : stripped;
	}

}
