package org.yishitang.clock;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ClockSlice
class CalendarDraftsTests {

	@Autowired
	CalendarDrafts drafts;

	@Test
	void aNewYearBeginsWithTheDaysOfTheLaw() {
		CalendarDraft proposed = drafts.of(2027, "admin");
		assertThat(proposed.savedAt()).isNull();
		assertThat(drafts.rows(proposed)).hasSize(13).extracting(NoticeRow::name).contains("元旦", "春节", "中秋节");
		assertThat(drafts.check(proposed).findings()).as("the title is missing")
			.extracting(NoticeFinding::key)
			.containsExactly("calendar.wrong.title");
	}

	@Test
	void aCorrectionBeginsWithWhatIsInForce() {
		CalendarDraft proposed = drafts.of(2026, "admin");
		assertThat(proposed.notice()).contains("2026");
		assertThat(drafts.rows(proposed)).hasSize(39);
		assertThat(drafts.check(proposed).findings()).isEmpty();
		assertThat(NoticeText.read(drafts.inForce(2026)).rows()).isEqualTo(drafts.rows(proposed));
	}

	@Test
	void whatIsTypedStaysWordForWordRightOrWrong() {
		drafts.save(2027, "admin", " 通知 ", "何时,什么\n???");
		assertThat(drafts.of(2027, "admin")).satisfies(draft -> {
			assertThat(draft.notice()).isEqualTo("通知");
			assertThat(draft.content()).isEqualTo("何时,什么\n???");
			assertThat(draft.savedAt()).isNotNull();
		});
		assertThat(drafts.of(2027, "another").savedAt()).as("everybody has a draft of their own").isNull();
		assertThat(drafts.of(2028, "admin").savedAt()).isNull();
	}

	@Test
	void daysComeAndGoOneByOne() {
		drafts.save(2027, "admin", "通知", "date,working,name,source\n2027-01-01,false,元旦,\n");
		NoticeRow day = new NoticeRow(0, "2027-02-20", "true", "春节", "");
		assertThat(drafts.wrong(2027, "admin", day)).isEmpty();
		drafts.add(2027, "admin", day);
		assertThat(rows()).extracting(NoticeRow::date).containsExactly("2027-01-01", "2027-02-20");
		assertThat(drafts.wrong(2027, "admin", day)).extracting(NoticeFinding::key).containsExactly("calendar.wrong.twice");
		assertThat(drafts.wrong(2027, "admin", new NoticeRow(0, "2027-02-30", "", "", ""))).hasSize(3);
		drafts.remove(2027, "admin", 2);
		assertThat(rows()).extracting(NoticeRow::date).containsExactly("2027-02-20");
		drafts.discard(2027, "admin");
		assertThat(drafts.of(2027, "admin").savedAt()).isNull();
		drafts.discard(2027, "admin");
	}

	@Test
	void anUploadReplacesTheRowsAndARefusedOneNothing() {
		drafts.save(2027, "admin", "通知", "2027-01-01,休,元旦,");
		drafts.upload(2027, "admin", "[{\"date\":\"2027-02-05\",\"working\":false,\"name\":\"春节\"}]".getBytes(StandardCharsets.UTF_8));
		assertThat(rows()).extracting(NoticeRow::date).containsExactly("2027-02-05");
		assertThat(drafts.of(2027, "admin").notice()).isEqualTo("通知");
		assertThatThrownBy(() -> drafts.upload(2027, "admin", new byte[] { 'P', 'K', 3, 4 }))
			.isInstanceOf(LimitRefused.class);
		assertThatThrownBy(() -> drafts.save(2027, "admin", "通知", "x".repeat(NoticeFile.LARGEST + 1)))
			.isInstanceOf(LimitRefused.class);
		assertThat(rows()).extracting(NoticeRow::date).containsExactly("2027-02-05");
	}

	@Test
	void yearsOutsideTheTableAreNotKnown() {
		assertThat(List.of(2019, 2100)).noneMatch(CalendarDrafts::known);
		assertThat(List.of(2020, 2099)).allMatch(CalendarDrafts::known);
	}

	private List<NoticeRow> rows() {
		return drafts.rows(drafts.of(2027, "admin"));
	}

}
