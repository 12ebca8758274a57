package org.yishitang.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.TrackedPetition.Offer;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OfficeTest
class JoiningTests {

	private static final AtomicInteger GRID = new AtomicInteger(40);

	@Autowired
	RegisteringPetition registering;

	@Autowired
	LookAlikes lookAlikes;

	@Autowired
	Joining joining;

	@Autowired
	Tracking tracking;

	@Autowired
	Supplementing supplementing;

	@Autowired
	AskingWithdrawal withdrawal;

	@Autowired
	Parties parties;

	@Autowired
	Petitions petitions;

	@Autowired
	OfficeClock clock;

	private Place place;

	private Receipt first;

	@BeforeEach
	void somebodyElsesMatter() {
		place = new Place(null, "%03d".formatted(GRID.incrementAndGet()), "甲7号楼");
		first = register("0103");
	}

	@Test
	void showsCategoryBuildingAndCountOnly() {
		assertThat(look("0103")).singleElement().satisfies(found -> {
			assertThat(found.category()).isEqualTo("0103");
			assertThat(found.building()).isEqualTo("甲7号楼");
			assertThat(found.count()).isEqualTo(1);
			assertThat(found.token()).doesNotContain(first.no());
		});
		assertThat(look("0101")).isEmpty();
		assertThat(lookAlikes.of(null, "0103")).isEmpty();
		assertThat(lookAlikes.of(Place.unknown(), "0103")).isEmpty();
	}

	@Test
	void sameBuildingFirst() {
		registering.register(Examples.leak().about("0103", null).at(new Place(null, place.grid(), "乙1号楼")),
				CaseEvent.PETITIONER, null);
		assertThat(lookAlikes.of(new Place(null, place.grid(), "乙1号楼3单元"), "0103")).extracting(LookAlike::building)
			.containsExactly("乙1号楼", "甲7号楼");
	}

	@ParameterizedTest
	@CsvSource({ "1202", "0901", "0902", "0903", "0904", "0803", "0703" })
	void neverAccusationFamilyHealthOrMinors(String category) {
		Receipt other = register(category);
		assertThat(look(category)).isEmpty();
		assertThatThrownBy(
				() -> joining.join(other.no(), other.queryCode(), Person.called("张某", Examples.phone()), null))
			.isInstanceOf(Refused.class);
	}

	@Test
	void neverAnAccusationFiledUnderAnotherCategory() {
		place = new Place(null, place.grid(), "丙号楼");
		registering.register(Examples.leak().about("0201", "ACCUSATION").at(place), CaseEvent.PETITIONER, null);
		assertThat(look("0201")).isEmpty();
	}

	@Test
	void aSupporterFollowsWithAReceiptOfOnesOwn() {
		Receipt mine = joining.join(look("0103").get(0).token(), Person.called("𠮷野", Examples.phone()), null);
		assertThat(mine.no()).isNotEqualTo(first.no());
		assertThat(petitions.findByNo(mine.no())).isEmpty();
		TrackedPetition followed = tracking.open(mine.no(), mine.queryCode()).orElseThrow();
		assertThat(followed.supporter()).isTrue();
		assertThat(followed.caseNo()).isEqualTo(first.no());
		assertThat(followed.offered()).containsExactly(Offer.SUPPLEMENT);
		assertThat(look("0103").get(0).count()).isEqualTo(2);
		supplementing.supplement(mine.no(), mine.queryCode(), "我家也是");
		assertThatThrownBy(() -> withdrawal.ask(mine.no(), mine.queryCode(), "算了")).isInstanceOf(Refused.class);
		assertThat(tracking.open(first.no(), mine.queryCode())).isEmpty();
	}

	@Test
	void onePhoneNumberJoinsOnce() {
		String token = look("0103").get(0).token();
		Person neighbour = Person.called("张某", Examples.phone());
		String key = Examples.key();
		Receipt mine = joining.join(token, neighbour, key);
		assertThat(joining.join(token, neighbour, key)).isEqualTo(mine);
		assertThatThrownBy(() -> joining.join(token, neighbour, Examples.key())).isInstanceOf(Refused.class);
	}

	@Test
	void aTokenIsNotForgedAndGrowsStale() {
		String token = look("0103").get(0).token();
		Person neighbour = Person.called("张某", null);
		for (String bad : List.of("", "x", token.substring(1), token + "AAAA", first.no())) {
			assertThatThrownBy(() -> joining.join(bad, neighbour, null)).isInstanceOf(UnknownReceipt.class);
		}
		clock.setTo(clock.instant().plus(Duration.ofHours(25)));
		assertThatThrownBy(() -> joining.join(token, neighbour, null)).isInstanceOf(UnknownReceipt.class);
	}

	@Test
	void aSupporterHasAName() {
		String token = look("0103").get(0).token();
		assertThatThrownBy(() -> joining.join(token, null, null)).isInstanceOf(InvalidFields.class);
		assertThatThrownBy(() -> joining.join(token, Person.called("", null), null))
			.isInstanceOfSatisfying(InvalidFields.class,
					problem -> assertThat(problem.fields().get(0).field()).isEqualTo("name"));
	}

	private List<LookAlike> look(String category) {
		return lookAlikes.of(place, category);
	}

	private Receipt register(String category) {
		return registering.register(Examples.leak().about(category, null).at(place), CaseEvent.PETITIONER, null);
	}

}
