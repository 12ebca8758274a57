package org.yishitang.notice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

import org.springframework.stereotype.Component;

/** Letters to other units about a matter: the forwarding and the objection. */
@Component
class UnitLetters implements LetterPart {

	private final TriageSheets sheets;

	private final CaseNotes notes;

	private final Parties parties;

	private final OfficialWords words;

	UnitLetters(TriageSheets sheets, CaseNotes notes, Parties parties, OfficialWords words) {
		this.sheets = sheets;
		this.notes = notes;
		this.parties = parties;
		this.words = words;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.FORWARDING, LetterKind.OBJECTION);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Optional<TriageSheet> sheet = sheets.findByCaseNo(petition.no());
		String reason = notes.text(details.get("note"))
			.or(() -> sheet.map(TriageSheet::decisionNote).flatMap(notes::text))
			.filter((text) -> !text.isBlank())
			.orElseGet(words::nothing);
		Map<String, String> values = new HashMap<>();
		values.put("理由", reason);
		if (kind == LetterKind.FORWARDING) {
			values.put("转送单位", LetterContent.inline(sheet.map(TriageSheet::redirectTo).flatMap(notes::text).orElse("")));
			values.put("诉求全文", petition.text());
			values.put("联系方式", contact(petition));
		}
		else {
			values.put("来文单位", words.of("sender." + petition.channel()));
			values.put("来文编号", Objects.toString(petition.source().sourceNo(), words.nothing()));
		}
		return values;
	}

	private String contact(Petition petition) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no())
			.stream()
			.filter((party) -> party.role() == PartyRole.PETITIONER)
			.findFirst()
			.map(UnitLetters::contact)
			.filter((text) -> !text.isBlank())
			.orElseGet(words::nothing);
	}

	private static String contact(Party party) {
		return Stream.of(party.name(), party.phone(), party.address())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("，"));
	}

}
