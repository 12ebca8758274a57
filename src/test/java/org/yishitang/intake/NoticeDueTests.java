package org.yishitang.intake;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.CaseEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** When the written notice is due (信访工作条例 Art. 23(2) and (3)). */
@OfficeTest
class NoticeDueTests {

	@Autowired
	RegisteringPetition registering;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void onTheOfficesDay() {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
	}

	@Test
	void fifteenDaysAfterReceipt() {
		assertThat(due(Examples.leak(), CaseEvent.PETITIONER)).isEqualTo("2026-12-08");
	}

	@Test
	void countedFromTheDayPaperCame() {
		assertThat(due(Examples.leak().noted("2026-11-09", null, null, null), "clerk-a")).isEqualTo("2026-11-24");
	}

	@Test
	void overTheHolidaysItMovesOn() {
		Submission forwarded = Submission.of("HOTLINE_12345", "棋牌室太吵")
			.from(Person.called("赵某某", "13700000001"))
			.noted("2026-09-24", "12345-9", null, null);
		assertThat(due(forwarded, "clerk-a")).isEqualTo("2026-10-09");
	}

	@Test
	void noneWhereNobodyCanBeTold() {
		assertThat(due(Examples.leak().withoutName(), CaseEvent.PETITIONER)).isNull();
		assertThat(due(Examples.leak().from(Person.called("王小明", null)), CaseEvent.PETITIONER)).isNull();
		assertThat(due(Examples.leak().from(Person.called("王小明", "13800001234")), CaseEvent.PETITIONER)).isNotNull();
	}

	@Test
	void noneWhereTheProposalSaysSo() {
		Submission gas = Submission.of("PHONE", "楼道里有很大的煤气味")
			.about("0603", "HELP")
			.from(Person.called("王小明", "13800001234"));
		assertThat(due(gas, "clerk-a")).isNull();
	}

	private LocalDate due(Submission submission, String actor) {
		return registering.register(submission, actor, null).noticeDue();
	}

}
