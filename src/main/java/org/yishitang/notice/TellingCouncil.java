package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.RoomScreen;
import org.yishitang.council.SeatState;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingSeat;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/**
 * Tells members with an account that they are asked to a sitting, and what came of it; the others get paper. Members do
 * not read case files, so that no receipt number is told.
 */
@Component
class TellingCouncil {

	private static final String KIND = "council";

	private final SittingDesk desk;

	private final CouncilMembers members;

	private final RoomScreen room;

	private final TellingStaff staff;

	private final Clock clock;

	TellingCouncil(SittingDesk desk, CouncilMembers members, RoomScreen room, TellingStaff staff, Clock clock) {
		this.desk = desk;
		this.members = members;
		this.room = room;
		this.staff = staff;
		this.clock = clock;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (event.type() == CaseEventType.SITTING_CONVENED || event.type() == CaseEventType.SEAT_ANSWERED) {
			tell(event.no(), SeatState.INVITED, "invited");
		}
		if (event.type() == CaseEventType.COUNCIL_FEEDBACK_GIVEN) {
			tell(event.no(), SeatState.PRESENT, "feedback");
		}
	}

	/** Each of these members, once for each seat. */
	private void tell(String no, SeatState state, String what) {
		desk.latest(no)
			.ifPresent(sitting -> desk.seats(sitting)
				.stream()
				.filter(seat -> seat.state() == state)
				.forEach(seat -> members.find(seat.memberId())
					.map(CouncilMember::account)
					.ifPresent(account -> tell(sitting, seat, account, what))));
	}

	private void tell(Sitting sitting, SittingSeat seat, String account, String what) {
		String hour = sitting.plannedAt() == null ? ""
				: LocalTime.ofInstant(sitting.plannedAt(), clock.getZone()).withSecond(0).withNano(0).toString();
		staff.tell(KIND + "/" + what + "/" + seat.getId(), null, KIND, account, "notice.council." + what,
				List.of(sitting.sittingDate().toString(), hour, sitting.place() == null ? "" : sitting.place(),
						room.title(sitting)));
	}

}
