package org.yishitang.desk.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.GridSheet;
import org.yishitang.territory.Surveying;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps communities, grids, estates and outlines; every change leaves a record. */
@Component
@Transactional
class ManagingTerritory {

	static final String COMMUNITY = "COMMUNITY";

	static final String GRID = "GRID";

	private static final int LONGEST = 100;

	private final Communities communities;

	private final Surveying surveying;

	private final ConfigurationChanges changes;

	ManagingTerritory(Communities communities, Surveying surveying, ConfigurationChanges changes) {
		this.communities = communities;
		this.surveying = surveying;
		this.changes = changes;
	}

	void enter(String actor, Community wanted) {
		check(wanted);
		Optional<Community> before = communities.find(wanted.id());
		if (!before.equals(Optional.of(wanted))) {
			surveying.enter(wanted);
			changes.write(actor, COMMUNITY, wanted.id(), before.isEmpty() ? "CREATED" : "RENAMED",
					before.map(Community::name).orElse(null), wanted.name());
		}
	}

	void enter(String actor, GridSheet wanted) {
		List<GridSheet> all = surveying.grids();
		enter(actor, wanted, all.stream().filter(each -> each.grid().id().equals(wanted.grid().id())).findFirst().orElse(null));
	}

	/** As {@link #enter(String, GridSheet)}, where the caller knows what was before. */
	void enter(String actor, GridSheet wanted, GridSheet before) {
		check(wanted, surveying.grids());
		if (!wanted.equals(before)) {
			surveying.enter(wanted);
			changes.write(actor, GRID, wanted.grid().id(), before == null ? "CREATED" : "CHANGED",
					before == null ? null : words(before), words(wanted));
		}
	}

	/** Draws these outlines; grids whose outline is the same are left alone. */
	void draw(String actor, Map<String, List<double[]>> outlines) {
		outlines.forEach((grid, ring) -> {
			if (surveying.differs(grid, ring)) {
				surveying.draw(grid, ring);
				changes.write(actor, GRID, grid, "OUTLINE", null, ring.size() - 1 + " corners");
			}
		});
	}

	void check(Community wanted) {
		if (!wanted.id().matches("[1-9][0-9]{0,2}")) {
			throw ManagingPeople.refused("admin.refusal.community-id", wanted.id());
		}
		if (wanted.name().isBlank() || wanted.name().length() > LONGEST) {
			throw ManagingPeople.refused("admin.refusal.name", LONGEST);
		}
	}

	/** Refuses a grid without a known community, and an estate that lies in another grid already. */
	void check(GridSheet wanted, List<GridSheet> all) {
		if (!wanted.grid().id().matches("[0-9]{3}")) {
			throw ManagingPeople.refused("admin.refusal.grid-id", wanted.grid().id());
		}
		if (wanted.grid().name().isBlank() || wanted.grid().name().length() > LONGEST) {
			throw ManagingPeople.refused("admin.refusal.name", LONGEST);
		}
		if (communities.find(wanted.grid().community()).isEmpty()) {
			throw ManagingPeople.refused("admin.refusal.community-unknown", wanted.grid().community());
		}
		if (wanted.estates().stream().distinct().count() < wanted.estates().size()
				|| wanted.estates().stream().anyMatch(estate -> estate.length() > LONGEST)) {
			throw ManagingPeople.refused("admin.refusal.estates");
		}
		all.stream()
			.filter(other -> !other.grid().id().equals(wanted.grid().id()))
			.forEach(other -> wanted.estates().stream().filter(other.estates()::contains).findFirst().ifPresent(estate -> {
				throw ManagingPeople.refused("admin.refusal.estate-elsewhere", estate, other.grid().name());
			}));
	}

	static String words(GridSheet sheet) {
		return sheet.grid().name() + "；" + sheet.grid().community() + "；"
				+ sheet.estates().stream().collect(Collectors.joining("、"));
	}

}
