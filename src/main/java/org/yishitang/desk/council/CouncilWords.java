package org.yishitang.desk.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishitang.access.Masking;
import org.yishitang.council.CouncilMember;
import org.yishitang.council.MemberFields;
import org.yishitang.council.PickReason;
import org.yishitang.council.Repeated;
import org.yishitang.council.ServiceRecord;
import org.yishitang.ledger.Labels;

import org.springframework.stereotype.Component;

/** The council's codes in the reader's words; templates ask {@code @councilWords}. */
@Component("councilWords")
class CouncilWords {

	private final Labels labels;

	CouncilWords(Labels labels) {
		this.labels = labels;
	}

	/** The phone as lists show it. */
	public String phone(CouncilMember member) {
		return member.phone() == null ? labels.text("council.member.none") : Masking.phone(member.phone());
	}

	/** Why somebody stands where they stand. */
	public String why(PickReason reason) {
		String value = switch (reason.code()) {
			case KIND_MISSING, KIND_FEWEST -> labels.of("council.kind", reason.value());
			case SPECIALITY -> labels.of("petition.category", reason.value());
			case TURNS -> reason.value();
			case OWN_COUNCIL, FROM_SUBDISTRICT, NEVER_DRAWN -> "";
		};
		return labels.text("council.why." + reason.code(), value);
	}

	/** The figures of a service record, in their order. */
	public Map<String, Long> figures(ServiceRecord record) {
		Map<String, Long> figures = new LinkedHashMap<>();
		figures.put(labels.text("council.record.invited"), record.invited());
		figures.put(labels.text("council.record.came"), record.came());
		figures.put(labels.text("council.record.declined"), record.declined());
		figures.put(labels.text("council.record.recused"), record.recused());
		figures.put(labels.text("council.record.resolutions"), record.resolutions());
		return figures;
	}

	/** What is known of a member, the phone masked, for those who only read. */
	public Map<String, String> fields(CouncilMember member) {
		Map<String, String> fields = new LinkedHashMap<>();
		MemberFields.of(member).forEach((name, value) -> fields.put(labels.text("admin.column." + name), switch (name) {
			case "member-kind" -> labels.of("council.kind", value);
			case "council" -> value.isEmpty() ? labels.text("council.members.subdistrict") : labels.community(value);
			case "specialities" -> member.specialities()
				.stream()
				.map(code -> labels.of("petition.category", code))
				.collect(Collectors.joining("、"));
			default -> value.isEmpty() ? labels.text("council.member.none") : value;
		}));
		return fields;
	}

	/** The line a suggestion is proposed by. */
	public String title(Repeated repeated) {
		String title = repeated.place() + "：" + labels.of("petition.category", repeated.sort());
		return title.length() <= 100 ? title : title.substring(title.length() - 100);
	}

}
