package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The list people search: in step with the case file, without names, found by words, place, state and day. */
@OfficeTest
class LedgerTests {

	@Autowired
	OfficeFixture office;

	@Autowired
	Ledger ledger;

	@Autowired
	OfficeClock clock;

	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void emptyOfficeOnMonday() {
		List.of("ledger_row", "case_post", "case_gram")
			.forEach(table -> database.update("delete from " + table));
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
	}

	@Test
	void rowShowsTheMatterWithoutItsPeople() {
		String no = office.leak("clerk-a");

		LedgerItem item = ledger.find(no, Scope.everything()).orElseThrow();

		assertThat(item.petitioner()).isEqualTo("王*明");
		assertThat(item.summary()).contains("漏水").doesNotContain("王小明").doesNotContain("13800001234");
		assertThat(item.place().grid()).isEqualTo("017");
		assertThat(item.status()).isEqualTo(Status.REGISTERED);
		assertThat(item.lastEvent()).isEqualTo("REGISTERED");
	}

	@Test
	void rowSaysWhatWasCommittedEvenWhenTheEventCameFirst() {
		String no = office.leak("clerk-a");
		office.moved(no, Status.TRIAGE, Status.ACCEPTED);
		office.assigned(no, "grid-017");

		LedgerItem item = ledger.find(no, Scope.everything()).orElseThrow();

		assertThat(item.post()).isEqualTo("grid-017");
		assertThat(item.firstPost()).isEqualTo("grid-017");
		assertThat(item.status()).isEqualTo(Status.ACCEPTED);
	}

	@Test
	void wordsOfTheTextAndThePlaceAreFoundNamesAndPhonesAreNot() {
		String leak = office.leak("clerk-a");
		office.registered("clerk-a", "棋牌室每天打到后半夜", new Place("2", "031", "翠园小区5号楼"), "0301", Nature.CLAIM);

		assertThat(found("漏水")).containsExactly(leak);
		assertThat(found("东苑小区 吊顶")).containsExactly(leak);
		assertThat(found("漏")).containsExactly(leak);
		assertThat(found("小区")).hasSize(2);
		assertThat(found("漏水 翠园")).isEmpty();
		assertThat(found("小明")).isEmpty();
		assertThat(found("13800001234")).isEmpty();
		assertThat(found(leak.toLowerCase())).containsExactly(leak);
		assertThat(found("，。")).isEmpty();
	}

	@Test
	void filtersNarrowAndTotalsCountTheWholeSelection() {
		for (int i = 0; i < 5; i++) {
			office.leak("clerk-a");
		}
		String other = office.registered("clerk-b", "棋牌室太吵", new Place("2", "031", "翠园小区5号楼"), "0301",
				Nature.CLAIM);
		office.moved(other, Status.TRIAGE, Status.NOT_ACCEPTED);

		LedgerPage page = ledger.search(Filter.none(), Scope.everything(), 1, 4);
		assertThat(page.total()).isEqualTo(6);
		assertThat(page.items()).hasSize(2);
		assertThat(page.pages()).isEqualTo(2);
		assertThat(page.asOf()).isEqualTo(clock.instant());
		assertThat(total(new Filter(Set.of(Status.REGISTERED), null, null, null, null, null, null, null, null, null,
				null, null, null, null)))
			.isEqualTo(5);
		assertThat(total(with("2", null))).isEqualTo(1);
		assertThat(total(with(null, "03"))).isEqualTo(1);
		assertThat(total(with(null, "0203"))).isEqualTo(5);
		assertThat(total(days("2026-11-23", "2026-11-23"))).isEqualTo(6);
		assertThat(total(days("2026-11-24", null))).isZero();
		assertThat(total(new Filter(Set.of(), null, null, null, null, null, null, null, null, false, null, null, null,
				null)))
			.isEqualTo(1);
	}

	@Test
	void aPageNeverHoldsMoreThanTwoHundredRows() {
		assertThat(ledger.search(Filter.none(), Scope.everything(), 0, 100_000).size()).isEqualTo(200);
		assertThat(ledger.search(Filter.none(), Scope.everything(), -3, 0).size()).isEqualTo(1);
	}

	@Test
	void readingThroughGivesEveryRowOnce() {
		List<String> written = java.util.stream.IntStream.range(0, 12).mapToObj(i -> office.leak("clerk-a")).toList();
		List<String> read = new java.util.ArrayList<>();

		ledger.each(Filter.none(), Scope.everything(), item -> read.add(item.no()));

		assertThat(read).containsExactlyInAnyOrderElementsOf(written).doesNotHaveDuplicates();
	}

	private List<String> found(String q) {
		return ledger.search(Filter.saying(q), Scope.everything(), 0, 50).items().stream().map(LedgerItem::no).toList();
	}

	private long total(Filter filter) {
		return ledger.search(filter, Scope.everything(), 0, 50).total();
	}

	private static Filter with(String community, String category) {
		return new Filter(Set.of(), community, null, category, null, null, null, null, null, null, null, null, null,
				null);
	}

	private static Filter days(String from, String to) {
		return new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, null,
				LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
	}

}
