package org.yishitang.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** What a letter says, by placeholder: its head here, the rest by the part that knows its kind. */
@Component
class LetterContent {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private static final int SUMMARY = 120;

	private final Parties parties;

	private final Wording wording;

	private final Letterhead head;

	private final Clock clock;

	private final List<LetterPart> parts;

	LetterContent(Parties parties, Wording wording, Letterhead head, Clock clock, List<LetterPart> parts) {
		this.parties = parties;
		this.wording = wording;
		this.head = head;
		this.clock = clock;
		this.parts = parts;
	}

	/** Text by placeholder name. */
	Map<String, String> of(Petition petition, LetterKind kind, String number, Map<String, String> details) {
		Map<String, String> values = new HashMap<>(head(petition, number));
		parts.stream()
			.filter((part) -> part.kinds().contains(kind))
			.forEach((part) -> values.putAll(part.of(petition, kind, details)));
		return values;
	}

	/** What stands in every letter. */
	Map<String, String> head(Petition petition, String number) {
		List<Party> people = petitioners(petition);
		Map<String, String> values = new HashMap<>();
		values.put("机关名称", head.office());
		values.put("联系电话", head.phone());
		values.put("文号", number);
		values.put("日期", day(LocalDate.now(clock)));
		values.put("受理编号", petition.no());
		values.put("信访人", names(people, petition.headcount()));
		values.put("称谓", values.get("信访人"));
		values.put("收到日期", day(petition.receivedAt()));
		values.put("来源", wording.of("petition.channel." + petition.channel(), List.of(), Locale.CHINA));
		values.put("诉求摘要", summary(petition.text()));
		return values;
	}

	/** Who is to receive letters, by address; empty where nobody gave one. */
	String address(Petition petition) {
		return petitioners(petition).stream().map(Party::address).filter(LetterContent::filled).findFirst().orElse("");
	}

	private String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, clock.getZone()));
	}

	/** 2026年11月26日. */
	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** Words that stand in the middle of a sentence. */
	static String inline(String words) {
		return words == null ? "" : words.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	private List<Party> petitioners(Petition petition) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no())
			.stream()
			.filter((party) -> party.role() == PartyRole.PETITIONER)
			.toList();
	}

	private String names(List<Party> people, int headcount) {
		String name = people.stream().map(Party::name).filter(LetterContent::filled).findFirst().map(String::strip).orElse(null);
		if (name == null) {
			return wording.of("notice.letter.somebody.body", List.of(), Locale.CHINA);
		}
		return headcount > 1
				? wording.of("notice.letter.several.body", List.of(name, Integer.toString(headcount)), Locale.CHINA)
				: name;
	}

	private static String summary(String text) {
		String line = inline(text);
		int length = line.codePointCount(0, line.length());
		String kept = length <= SUMMARY ? line : line.substring(0, line.offsetByCodePoints(0, SUMMARY)) + "……";
		return kept.matches(".*[。！？!?…]$") ? kept : kept + "。";
	}

	private static boolean filled(String text) {
		return text != null && !text.isBlank();
	}

}
