package org.yishitang.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yishitang.mediation.Clause;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.MediationRecords;
import org.yishitang.mediation.Side;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** What an agreement says (人民调解法 Art. 29), out of the record. What was said in confidence is not in it. */
@Component
class AgreementWords {

	/** The court confirms nothing about identity and family relations (SPC11 Art. 4). */
	private static final String FAMILY = "09";

	private final MediationBook book;

	private final MediationRecords records;

	private final OfficialWords words;

	AgreementWords(MediationBook book, MediationRecords records, OfficialWords words) {
		this.book = book;
		this.records = records;
		this.words = words;
	}

	Map<String, String> of(Petition petition, MediationCase mediation) {
		List<MediationParty> parties = book.parties(mediation);
		Map<String, String> values = new HashMap<>();
		values.put("当事人情况", parties.stream().map(party -> party(mediation, party)).collect(Collectors.joining("\n")));
		values.put("主要事实", Objects.toString(mediation.facts(), ""));
		values.put("协议条款", records.clauses(mediation).stream().map(this::clause).collect(Collectors.joining("\n")));
		String open = Objects.toString(mediation.openPoints(), "");
		values.put("未达成事项", open.isBlank() ? words.nothing() : open);
		values.put("双方签署", parties.stream().map(party -> signature(mediation, party)).collect(Collectors.joining("\n")));
		values.put("份数", Integer.toString(parties.size() + 1));
		values.put("司法确认", String.valueOf(petition.classification().category()).startsWith(FAMILY)
				? words.of("no-confirmation") : words.of("confirmation"));
		return values;
	}

	private String party(MediationCase mediation, MediationParty party) {
		Party person = book.person(mediation, party).orElse(null);
		String name = book.nameOf(mediation, party);
		String address = person == null || person.address() == null ? "" : "，" + person.address();
		return side(party.side()) + "：" + (name.isEmpty() ? "＿＿＿＿＿" : name) + address;
	}

	private String clause(Clause clause) {
		String who = words.of("promiser." + clause.who());
		String when = clause.dueOn() == null ? words.of("at-once-performed") : words.of("perform-by", LetterContent.day(clause.dueOn()));
		String how = clause.how() == null || clause.how().isBlank() ? "" : "；" + words.of("perform-how", clause.how());
		String proof = clause.proof() == null || clause.proof().isBlank() ? "" : "；" + words.of("perform-proof", clause.proof());
		String what = LetterContent.inline(clause.what()).replaceAll("[。；;]+$", "");
		return "%d. %s：%s；%s%s%s。".formatted(clause.position(), who, what, when, how, proof);
	}

	private String signature(MediationCase mediation, MediationParty party) {
		String name = book.nameOf(mediation, party);
		return party.signature() == null ? words.of("sign-here", side(party.side()))
				: words.of("signed." + party.signature(), side(party.side()), name, LetterContent.day(party.signedOn()));
	}

	private String side(Side side) {
		return words.of("side." + side);
	}

}
