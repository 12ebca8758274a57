package org.yishitang.desk.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.access.CurrentAccount;
import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIn;
import org.yishitang.territory.StandIns;

/** What the start page tells somebody about their own duty: that they are away, or in whose place they work. */
@Component("myDuty")
public class MyDuty {

	private final OfficeRoster rosters;

	private final DutyView duty;

	private final StandIns standIns;

	private final Accounts accounts;

	private final CurrentAccount current;

	MyDuty(OfficeRoster rosters, DutyView duty, StandIns standIns, Accounts accounts, CurrentAccount current) {
		this.rosters = rosters;
		this.duty = duty;
		this.standIns = standIns;
		this.accounts = accounts;
		this.current = current;
	}

	/** Until when the reader is away; null while they are there. */
	public Instant awayUntil() {
		return current.id().map(duty.awayUntil()::get).orElse(null);
	}

	/** Posts the reader answers for now without being their first holder. */
	public List<DutyView.OnDuty> standingIn() {
		Roster now = rosters.now();
		return current.id()
			.map(me -> duty.of(now.chargesOf(me).stream().filter(post -> now.standsIn(me, post.id())).toList(), now))
			.orElse(List.of());
	}

	/** Names of those in whose place the reader has claimed work, by the id of the task. */
	public Map<String, String> inPlaceOf() {
		String me = current.id().orElse("");
		List<StandIn> mine = standIns.open().stream().filter(each -> me.equals(each.standIn())).toList();
		Map<String, String> names = accounts.namesOf(mine.stream().map(StandIn::holder).toList());
		return mine.stream()
			.collect(Collectors.toMap(StandIn::task, each -> names.getOrDefault(each.holder(), each.holder()), (one, other) -> one));
	}

}
