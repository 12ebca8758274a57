package org.yishitang.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.process.guard.OnBehalf;
import org.yishitang.territory.Post;
import org.yishitang.territory.StandIn;
import org.yishitang.territory.StandIns;

/** What the door writes down about stand-ins. */
@Component
class StandInBook {

	private final StandIns standIns;

	private final Attendance attendance;

	private final OnBehalf onBehalf;

	StandInBook(StandIns standIns, Attendance attendance, OnBehalf onBehalf) {
		this.standIns = standIns;
		this.attendance = attendance;
		this.onBehalf = onBehalf;
	}

	/** A stand-in takes work of the post's first holder from the list. */
	void hand(Duty duty, Post post, String standIn) {
		standIns.hand(duty.task().getId(), duty.petition().no(), duty.id(), post.id(), post.holderA(), standIn);
	}

	/** The work is done: it returns to nobody, and nobody is missing. */
	Optional<StandIn> done(String task) {
		Optional<StandIn> handed = standIns.of(task);
		handed.ifPresent(each -> standIns.close(task));
		// Whoever finishes the work may not see incidents, and need not.
		onBehalf.ofOffice(() -> {
			attendance.done(task);
			return null;
		});
		return handed;
	}

}
