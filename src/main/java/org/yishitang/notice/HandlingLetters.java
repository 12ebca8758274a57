package org.yishitang.notice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;

/** Letters about time: the extension (Art. 34) and the order of supervision (Art. 40). */
@Component
class HandlingLetters implements LetterPart {

	private static final String MAIN_LIMIT = "DL-06";

	private final CaseNotes notes;

	private final Deadlines deadlines;

	private final Posts posts;

	private final OfficialWords words;

	HandlingLetters(CaseNotes notes, Deadlines deadlines, Posts posts, OfficialWords words) {
		this.notes = notes;
		this.deadlines = deadlines;
		this.posts = posts;
		this.words = words;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.EXTENSION, LetterKind.SUPERVISION);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Map<String, String> values = new HashMap<>();
		String said = notes.text(details.get("note")).map(String::strip).orElse("");
		if (kind == LetterKind.EXTENSION) {
			values.put("理由", LetterContent.inline(said));
			values.put("延长天数", details.getOrDefault("days", ""));
			values.put("新期限", deadlines.latest(petition.no(), MAIN_LIMIT)
				.map((limit) -> day(limit.dueLegal()) + (limit.covered() ? "" : words.of("provisional")))
				.orElse(""));
		}
		else {
			String post = petition.assigneePost();
			values.put("督办对象", post == null ? words.of("petition-office")
					: posts.find(post).map(Post::title).orElse(post));
			values.put("督办事由", cause(petition, details.get("rule")));
			values.put("督办要求", said.isEmpty() ? words.of("supervise") : said);
			String by = details.get("answerBy");
			values.put("答复期限", by == null || by.isBlank() ? words.of("at-once") : day(by));
		}
		return values;
	}

	private String cause(Petition petition, String rule) {
		return deadlines.latest(petition.no(), rule)
			.map(Deadline::title)
			.map((title) -> words.of("overdue", title, rule))
			.orElseGet(() -> words.of("urged"));
	}

	private static String day(Object due) {
		return LetterContent.day(LocalDate.parse(due.toString().substring(0, 10)));
	}

}
