package org.yishitang.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.territory.Absence;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Covers;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;
import org.yishitang.territory.StandIn;
import org.yishitang.territory.StandIns;

/** What is written down about cover, and the look at what one person's absence leaves unattended. */
@Component
class CoverBook {

	private final Absences absences;

	private final Covers covers;

	private final StandIns standIns;

	private final Accounts accounts;

	private final Attendance attendance;

	CoverBook(Absences absences, Covers covers, StandIns standIns, Accounts accounts, Attendance attendance) {
		this.absences = absences;
		this.covers = covers;
		this.standIns = standIns;
		this.accounts = accounts;
		this.attendance = attendance;
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

	/** Looks only at what this person's groups and hands hold, not at every task of the office. */
	void checked(String account, Roster now) {
		Set<String> groups = Stream
			.concat(now.heldBy(account).stream().map(Post::id),
					accounts.find(account).map(Account::roles).stream().flatMap(Set::stream).map(Role::id))
			.collect(Collectors.toSet());
		attendance.checkFor(account, groups);
	}

}
