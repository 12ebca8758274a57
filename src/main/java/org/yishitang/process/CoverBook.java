package org.yishitang.process;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.territory.Absence;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Covers;
import org.yishitang.territory.Post;
import org.yishitang.territory.StandIn;
import org.yishitang.territory.StandIns;

/** What is written down about cover, and the look at what one person's absence leaves unattended. */
@Component
class CoverBook {

	private final Absences absences;

	private final Covers covers;

	private final StandIns standIns;

	private final AttendanceNearby nearby;

	CoverBook(Absences absences, Covers covers, StandIns standIns, AttendanceNearby nearby) {
		this.absences = absences;
		this.covers = covers;
		this.standIns = standIns;
		this.nearby = nearby;
	}

	Optional<Absence> absence(String id) {
		return absences.find(id);
	}

	List<StandIn> open() {
		return standIns.open();
	}

	void close(String task) {
		standIns.close(task);
	}

	void covered(Absence absence, Post post, String standIn) {
		covers.begin(absence.id(), post.id(), absence.account(), standIn);
	}

	void returned(String holder) {
		covers.end(holder);
	}

	void checked(String account) {
		nearby.of(account);
	}

	void checkedAt(Post post) {
		nearby.at(post);
	}

}
