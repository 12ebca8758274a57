package org.yishitang.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;
import org.yishitang.territory.Roster;

/** The public part of the office's directory: communities, grids, and who answers for them. */
@Component
class Directory {

	private final Communities communities;

	private final OfficeRoster rosters;

	private final Accounts accounts;

	Directory(Communities communities, OfficeRoster rosters, Accounts accounts) {
		this.communities = communities;
		this.rosters = rosters;
		this.accounts = accounts;
	}

	/** Every community with its secretary and grids. */
	List<CommunityEntry> communities() {
		Map<String, String> names = names();
		Roster held = rosters.now();
		return communities.all()
			.stream()
			.map(community -> new CommunityEntry(community, holder("community-" + community.id(), held, names),
					communities.gridsOf(community.id())
						.stream()
						.map(grid -> entry(grid, community, held, names))
						.toList()))
			.toList();
	}

	/** One grid. */
	GridEntry entry(Grid grid) {
		return entry(grid, communities.find(grid.community()).orElseThrow(), rosters.now(), names());
	}

	private GridEntry entry(Grid grid, Community community, Roster held, Map<String, String> names) {
		return new GridEntry(grid, community.name(), communities.estatesOf(grid.id()),
				holder(grid.post(), held, names), holder("community-" + community.id(), held, names));
	}

	private Map<String, String> names() {
		return accounts.all()
			.stream()
			.filter(Account::active)
			.collect(Collectors.toMap(Account::id, Account::name));
	}

	/** Whom residents meet there now: the first holder, or whoever stands in. */
	private static String holder(String post, Roster held, Map<String, String> names) {
		return held.onDuty(post).map(names::get).orElse(null);
	}

	record CommunityEntry(Community community, String secretary, List<GridEntry> grids) {

	}

	record GridEntry(Grid grid, String community, List<String> estates, String leader, String secretary) {

	}

}
