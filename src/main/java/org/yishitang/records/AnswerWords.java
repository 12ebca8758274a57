package org.yishitang.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.audit.Entry;
import org.yishitang.audit.ReadingLog;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;

/** Writes the answer to a request: in Chinese, as every letter of the office. */
@Component
class AnswerWords {

	/** Looks at people and words in full. */
	private static final String LOOKS = "look.person";

	private final Phrases phrases;

	private final RetentionRules rules;

	private final ReadingLog log;

	private final Accounts accounts;

	private final OfficeClock clock;

	AnswerWords(Phrases phrases, RetentionRules rules, ReadingLog log, Accounts accounts, OfficeClock clock) {
		this.phrases = phrases;
		this.rules = rules;
		this.log = log;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The whole answer; for a copy with everything the office holds about the person itself and nobody else. */
	String of(DataRequest request, Petition petition, Party party, Optional<CaseFile> file) {
		List<String> lines = new ArrayList<>();
		lines.add(say("head", request.no()));
		lines.add(say("who", known(party.name())));
		lines.add(say("asked", day(request.askedAt()), say("kind." + request.kind())));
		lines.add(say("decided", say("decision." + request.decision()), say("basis." + request.kind() + "." + request.decision())));
		if (request.reason() != null) {
			lines.add(say("reason", request.reason()));
		}
		if (request.doneWords() != null) {
			lines.add(say("done", request.doneWords()));
		}
		if (request.kind() == RequestKind.ACCESS && request.decision() == RequestDecision.GRANTED) {
			lines.addAll(copy(petition, party));
		}
		lines.add(file.map(this::kept).orElseGet(() -> say("kept.running")));
		lines.add(say("rights"));
		lines.add(phrases.office());
		lines.add(say("day", day(clock.instant())));
		return String.join("\n", lines);
	}

	private List<String> copy(Petition petition, Party party) {
		List<String> lines = new ArrayList<>();
		lines.add(say("copy.person", known(party.name()), known(party.phone()), known(party.address())));
		lines.add(say("copy.origin", day(petition.receivedAt()),
				phrases.code("petition.channel.", petition.channel().name())));
		if (party.role() == PartyRole.PETITIONER) {
			lines.add(say("copy.words", known(petition.text())));
		}
		lines.add(say("copy.purpose"));
		List<Entry> looks = log.lines("", petition.no(), LOOKS, 0);
		lines.add(looks.isEmpty() ? say("copy.no-looks")
				: say("copy.looks", looks.stream().map(this::look).collect(Collectors.joining("\n"))));
		return lines;
	}

	/** Which post looked, when and what for; not who. */
	private String look(Entry entry) {
		String roles = accounts.find(entry.actor())
			.map(Account::roles)
			.map(held -> held.stream()
				.map(role -> phrases.code("access.role.", role.id()))
				.sorted()
				.collect(Collectors.joining("、")))
			.orElse("");
		String purpose = entry.deed().purpose() == null ? "" : entry.deed().purpose();
		String code = purpose.split(" ")[0];
		String why = phrases.code("desk.reveal.purpose.", code) + purpose.substring(code.length());
		return say("copy.look", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone()).format(entry.at()), roles, why);
	}

	private String kept(CaseFile file) {
		String basis = rules.findByKind(file.kind()).map(RetentionRule::basis).orElse("");
		return file.keepUntil() == null ? say("kept.good", basis) : say("kept.until", file.keepUntil().toString(), basis);
	}

	private String known(String value) {
		return value == null || value.isBlank() ? say("unknown") : value;
	}

	private String day(Instant moment) {
		return LocalDate.ofInstant(moment, zone()).toString();
	}

	private ZoneId zone() {
		return clock.getZone();
	}

	private String say(String key, Object... arguments) {
		return phrases.say(key, arguments);
	}

	/** The words of answers, and who gives them. */
	@Component
	static class Phrases {

		private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

		private final MessageSource messages;

		private final String office;

		Phrases(MessageSource messages, @Value("${yishitang.letters.office}") String office) {
			this.messages = messages;
			this.office = office;
		}

		String say(String key, Object... arguments) {
			return messages.getMessage("records.answer." + key, arguments, ZH);
		}

		String code(String family, String code) {
			return messages.getMessage(family + code, null, code, ZH);
		}

		/** Full name of the office, as on its letters. */
		String office() {
			return office;
		}

	}

}
