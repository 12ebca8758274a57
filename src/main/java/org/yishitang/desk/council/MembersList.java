package org.yishitang.desk.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.ManagingMembers;
import org.yishitang.council.MemberFields;
import org.yishitang.council.MemberKind;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;

/**
 * The members as a list; phones go out masked, and one that comes in masked stays what it was. Whoever is not in the
 * file stays a member; a member who leaves has a day in the last column.
 */
@Component
class MembersList implements OfficeList {

	private static final int KIND = 2;

	private static final int ACCOUNT = 4;

	private final CouncilMembers members;

	private final ManagingMembers managing;

	private final Labels labels;

	MembersList(CouncilMembers members, ManagingMembers managing, Labels labels) {
		this.members = members;
		this.managing = managing;
		this.labels = labels;
	}

	@Override
	public String name() {
		return "council-members";
	}

	@Override
	public List<String> columns() {
		return MemberFields.NAMES;
	}

	@Override
	public List<List<String>> rows(String actor) {
		return members.all().stream().map(this::row).toList();
	}

	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		Map<String, CouncilMember> known = known();
		Set<String> accounts = new HashSet<>();
		return rows.stream()
			.map(row -> row.get(ACCOUNT).isEmpty() || accounts.add(row.get(ACCOUNT)) ? line(row, known.get(row.get(0)))
					: Line.error(0, row.get(0), labels.text("council.refusal.member.account-twice", row.get(ACCOUNT))))
			.toList();
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		Map<String, CouncilMember> known = known();
		rows.forEach(row -> managing.enter(read(row, known.get(row.get(0))), actor));
		return List.of();
	}

	private Line line(List<String> row, CouncilMember before) {
		try {
			CouncilMember wanted = read(row, before);
			managing.check(wanted);
			if (before == null) {
				return new Line(0, Line.Kind.NEW, row.get(0), List.of(row.get(1) + "；" + row.get(KIND)), null);
			}
			List<String> changes = changes(before, wanted);
			boolean leaves = before.leftOn() == null && wanted.leftOn() != null;
			return new Line(0, leaves ? Line.Kind.CLOSED : changes.isEmpty() ? Line.Kind.SAME : Line.Kind.CHANGED,
					row.get(0), changes, null);
		}
		catch (Refused refused) {
			return Line.error(0, row.get(0), labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
	}

	private List<String> changes(CouncilMember before, CouncilMember wanted) {
		List<String> changes = new ArrayList<>();
		List<String> old = row(before);
		List<String> now = row(wanted);
		for (int i = 1; i < old.size(); i++) {
			boolean phone = columns().get(i).equals("phone");
			if (!old.get(i).equals(now.get(i)) || phone && !java.util.Objects.equals(before.phone(), wanted.phone())) {
				changes.add(labels.text("admin.import.change", labels.text("admin.column." + columns().get(i)), old.get(i),
						now.get(i)));
			}
		}
		return changes;
	}

	private CouncilMember read(List<String> row, CouncilMember before) {
		return new MemberForm(row.get(1), kind(row.get(KIND)), row.get(3), row.get(ACCOUNT), row.get(5), row.get(6),
				row.get(7), row.get(8), Arrays.asList(row.get(9).split("[\\s,，、;；]+")), row.get(10), row.get(11), row.get(12))
			.read(row.get(0), before);
	}

	private List<String> row(CouncilMember member) {
		List<String> row = new ArrayList<>(MemberFields.of(member).values());
		row.set(KIND, labels.of("council.kind", member.kind()));
		return row;
	}

	/** The code of a kind that stands in words. */
	private String kind(String cell) {
		return Arrays.stream(MemberKind.values())
			.filter(kind -> kind.name().equals(cell) || labels.of("council.kind", kind).equals(cell))
			.map(Enum::name)
			.findFirst()
			.orElse(cell);
	}

	private Map<String, CouncilMember> known() {
		return members.all().stream().collect(Collectors.toMap(CouncilMember::id, Function.identity()));
	}

}
