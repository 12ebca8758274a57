package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.Preview;
import org.yishitang.ledger.Labels;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Surveying;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Outlines of grids from a GeoJSON file: on the map first, then all of them or none. */
@Component
class Outlines {

	private final Surveying surveying;

	private final Communities communities;

	private final ManagingTerritory managing;

	private final Labels labels;

	Outlines(Surveying surveying, Communities communities, ManagingTerritory managing, Labels labels) {
		this.surveying = surveying;
		this.communities = communities;
		this.managing = managing;
		this.labels = labels;
	}

	void preview(String geoJson, Model model) {
		try {
			model.addAttribute("preview", compare(geoJson, surveying.outlines(geoJson)));
		}
		catch (IllegalArgumentException unreadable) {
			model.addAttribute("unreadable", true);
		}
	}

	/** Draws them; shows the preview again and answers false when one cannot be taken. */
	boolean apply(String geoJson, String actor, Model model) {
		preview(geoJson, model);
		Preview preview = (Preview) model.getAttribute("preview");
		if (preview == null || !preview.applicable()) {
			return false;
		}
		managing.draw(actor, surveying.outlines(geoJson));
		return true;
	}

	private Preview compare(String geoJson, Map<String, List<double[]>> outlines) {
		List<Line> lines = new ArrayList<>();
		outlines.forEach((grid, ring) -> {
			int number = lines.size() + 1;
			if (communities.grid(grid).isEmpty()) {
				lines.add(Line.error(number, grid, labels.text("admin.refusal.grid-unknown", grid)));
			}
			else if (ring.isEmpty()) {
				lines.add(Line.error(number, grid, labels.text("admin.refusal.outline", grid)));
			}
			else {
				Line.Kind kind = !surveying.drawn(grid) ? Line.Kind.NEW
						: surveying.differs(grid, ring) ? Line.Kind.CHANGED : Line.Kind.SAME;
				lines.add(new Line(number, kind, grid, List.of(labels.text("admin.outline.corners", ring.size() - 1)), null));
			}
		});
		return new Preview(geoJson, lines);
	}

}
