package org.yishitang.desk.admin;

import java.util.List;

import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;

import org.springframework.stereotype.Component;

/** The communities as a list. */
@Component
class CommunitiesList implements OfficeList {

	private final Communities communities;

	private final ManagingTerritory managing;

	private final Labels labels;

	CommunitiesList(Communities communities, ManagingTerritory managing, Labels labels) {
		this.communities = communities;
		this.managing = managing;
		this.labels = labels;
	}

	@Override
	public String name() {
		return "communities";
	}

	@Override
	public List<String> columns() {
		return List.of("community", "name");
	}

	@Override
	public List<List<String>> rows(String actor) {
		return communities.all().stream().map(each -> List.of(each.id(), each.name())).toList();
	}

	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		return rows.stream().map(row -> line(new Community(row.get(0), row.get(1)))).toList();
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		rows.forEach(row -> managing.enter(actor, new Community(row.get(0), row.get(1))));
		return List.of();
	}

	private Line line(Community wanted) {
		try {
			managing.check(wanted);
		}
		catch (Refused refused) {
			return Line.error(0, wanted.id(), labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
		return communities.find(wanted.id())
			.map(before -> before.equals(wanted) ? new Line(0, Line.Kind.SAME, wanted.id(), List.of(), null)
					: new Line(0, Line.Kind.CHANGED, wanted.id(), List.of(labels.text("admin.import.change",
							labels.text("admin.column.name"), before.name(), wanted.name())), null))
			.orElseGet(() -> new Line(0, Line.Kind.NEW, wanted.id(), List.of(wanted.name()), null));
	}

}
