package org.yishitang.notice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.triage.ObjectionState;
import org.yishitang.triage.TriageSheet;
import org.yishitang.triage.TriageSheets;

import org.springframework.stereotype.Component;

/** Acceptance and its refusals: what the officer wrote at triage, and what the law adds to it. */
@Component
class TriageLetters implements LetterPart {

	private final TriageSheets sheets;

	private final CaseNotes notes;

	private final Petitions petitions;

	private final EarlierNumbers documents;

	private final OfficialWords words;

	TriageLetters(TriageSheets sheets, CaseNotes notes, Petitions petitions, EarlierNumbers documents,
			OfficialWords words) {
		this.sheets = sheets;
		this.notes = notes;
		this.petitions = petitions;
		this.documents = documents;
		this.words = words;
	}

	@Override
	public Set<LetterKind> kinds() {
		return EnumSet.of(LetterKind.ACCEPTANCE, LetterKind.NON_ACCEPTANCE, LetterKind.NO_LONGER,
				LetterKind.REDIRECTION, LetterKind.TRANSFER, LetterKind.MERGER);
	}

	@Override
	public Map<String, String> of(Petition petition, LetterKind kind, Map<String, String> details) {
		Optional<TriageSheet> sheet = sheets.findByCaseNo(petition.no());
		String reason = text(sheet.map(TriageSheet::decisionNote));
		String organ = text(sheet.map(TriageSheet::redirectTo));
		Map<String, String> values = new HashMap<>();
		values.put("理由", sentence(reason));
		switch (kind) {
			case ACCEPTANCE -> values.put("办理期限", words.of("limit." + limit(petition)));
			case NON_ACCEPTANCE -> values.put("有权机关", organ.isEmpty() ? words.bureau() : organ);
			case NO_LONGER -> values.put("此前文书", String.join("、", documents.of(petition, details.get("earlier"), reason + "\n" + organ)));
			case REDIRECTION -> {
				LawfulWay way = LawfulWay.to(organ).orElse(LawfulWay.ADMINISTRATIVE);
				values.put("有权机关", organ);
				values.put("法定途径", words.of("way." + way + ".name"));
				values.put("法定期限", words.of("way." + way + ".limit"));
			}
			case TRANSFER -> {
				boolean back = sheet.map(TriageSheet::objection).filter(ObjectionState.UPHELD::equals).isPresent();
				values.put("转送单位", back ? words.of("sender." + petition.channel()) : organ);
				if (back) {
					values.put("理由", words.of("sent-back"));
				}
			}
			case MERGER -> {
				values.put("并入编号", Objects.toString(petition.linkedNo(), ""));
				values.put("办理进度", petitions.findByNo(petition.linkedNo())
					.map((other) -> words.status(other.status()))
					.orElse(""));
			}
			default -> throw new IllegalArgumentException(kind.name());
		}
		return values;
	}

	/** Which limit the acceptance tells: the same as the one that runs. */
	private static String limit(Petition petition) {
		Procedure procedure = petition.classification().procedure();
		if (procedure == Procedure.SIMPLE) {
			return "SIMPLE";
		}
		return procedure == Procedure.ORDINARY && petition.classification().nature() == Nature.SUGGESTION ? "SUGGESTION"
				: "ORDINARY";
	}

	private String text(Optional<String> note) {
		return LetterContent.inline(note.flatMap(notes::text).orElse(""));
	}

	private static String sentence(String words) {
		return words.isEmpty() || words.matches(".*[。！？!?；;]$") ? words : words + "。";
	}

}
