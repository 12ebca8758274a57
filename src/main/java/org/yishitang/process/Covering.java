package org.yishitang.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Absence;
import org.yishitang.territory.DutyChanged;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIn;

/**
 * Cover by deputies: when an absence begins, what its person has claimed goes to whoever stands in; when they are back,
 * what is not finished returns to them. Absences that overlap, and stand-ins who go away themselves, are sorted out by
 * looking at everything that is in a stand-in's hands each time.
 */
@Component
class Covering {

	private final OfficeRoster rosters;

	private final OpenTasks open;

	private final Handing handing;

	private final CoverBook book;

	private final ApplicationEventPublisher listeners;

	Covering(OfficeRoster rosters, OpenTasks open, Handing handing, CoverBook book,
			ApplicationEventPublisher listeners) {
		this.rosters = rosters;
		this.open = open;
		this.handing = handing;
		this.book = book;
		this.listeners = listeners;
	}

	/** An absence begins. */
	void begin(String absence) {
		Roster now = rosters.now();
		book.absence(absence).filter(found -> now.isAway(found.account())).ifPresent(found -> {
			now.heldBy(found.account()).stream().filter(post -> found.account().equals(post.holderA())).forEach(post -> book
				.covered(found, post, now.inCharge(post.id()).orElse(null)));
			settle(now);
			open.claimedBy(found.account()).forEach(task -> handing.toStandIn(task, found.account(), now));
			changed(found.account());
		});
	}

	/** An absence is over; while another one of the same person lasts, nothing returns. */
	void end(String absence) {
		Roster now = rosters.now();
		Optional<Absence> found = book.absence(absence);
		settle(now);
		found.filter(over -> !now.isAway(over.account())).ifPresent(over -> book.returned(over.account()));
		found.ifPresent(over -> changed(over.account()));
	}

	/** Brings everything that is in a stand-in's hands to where it belongs now. */
	private void settle(Roster now) {
		List<StandIn> handed = book.open();
		Map<String, OpenTask> tasks = open.still(handed.stream().map(StandIn::task).toList())
			.stream()
			.collect(Collectors.toMap(OpenTask::id, Function.identity()));
		handed.forEach(each -> {
			OpenTask task = tasks.get(each.task());
			if (task == null || !java.util.Objects.equals(task.assignee(), each.standIn())) {
				book.close(each.task());
			}
			else if (!now.isAway(each.holder())) {
				handing.back(task, each.holder(), each.post());
			}
			else if (each.standIn() == null || now.isAway(each.standIn()) || isBetter(each, now)) {
				handing.toStandIn(task, each.holder(), now);
			}
		});
	}

	/** The second holder of the post is there again, while somebody above does the work. */
	private static boolean isBetter(StandIn each, Roster now) {
		return each.post() != null && now.posts()
			.values()
			.stream()
			.filter(post -> post.heldBy(each.holder()) && !post.heldBy(each.standIn()))
			.map(Post::id)
			.anyMatch(post -> now.onDuty(post).isPresent());
	}

	private void changed(String account) {
		book.checked(account);
		listeners.publishEvent(new DutyChanged());
	}

}
