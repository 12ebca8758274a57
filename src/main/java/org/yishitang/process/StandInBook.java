package org.yishitang.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.territory.Post;
import org.yishitang.territory.StandIn;
import org.yishitang.territory.StandIns;

/** What the door writes down about stand-ins. */
@Component
class StandInBook {

	private final StandIns standIns;

	private final Attendance attendance;

	StandInBook(StandIns standIns, Attendance attendance) {
		this.standIns = standIns;
		this.attendance = attendance;
	}

	/** A stand-in takes work of the post's first holder from the list. */
	void hand(Duty duty, Post post, String standIn) {
		standIns.hand(duty.task().getId(), duty.petition().no(), duty.id(), post.id(), post.holderA(), standIn);
	}

	/** The work is done: it returns to nobody, and nobody is missing. */
	Optional<StandIn> done(String task) {
		Optional<StandIn> handed = standIns.of(task);
		handed.ifPresent(each -> standIns.close(task));
		attendance.done(task);
		return handed;
	}

}
