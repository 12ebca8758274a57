package org.yishitang.territory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JdbcTest(properties = { "yishitang.demo=true", "spring.datasource.url=jdbc:h2:mem:territory",
		"spring.flyway.locations=classpath:db/migration" })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = TerritoryTests.Room.class)
class TerritoryTests {

	@Autowired
	private Communities communities;

	@Autowired
	private Posts posts;

	@Autowired
	private Absences absences;

	@Autowired
	private DemoTerritory demo;

	@Autowired
	private HandClock clock;

	@AfterEach
	void backToNow() {
		clock.now = HandClock.START;
	}

	@Test
	void officeHasEightCommunitiesAndAHundredAndThirtyFiveGrids() {
		assertThat(communities.all()).extracting(Community::id).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
		assertThat(communities.grids()).hasSize(135);
		assertThat(communities.grids().get(0).id()).isEqualTo("001");
		assertThat(communities.all()).allSatisfy(each -> assertThat(communities.gridsOf(each.id())).hasSizeBetween(15, 18));
		assertThat(communities.find("2").orElseThrow().name()).isEqualTo("幸福社区");
		assertThat(communities.grid("017").orElseThrow().community()).isEqualTo("1");
		assertThat(communities.grid("136")).isEmpty();
	}

	@Test
	void loadingTwiceChangesNothing() {
		posts.appoint("grid-001", "somebody", null);
		demo.load();
		assertThat(communities.grids()).hasSize(135);
		assertThat(posts.find("grid-001").orElseThrow().holderA()).isEqualTo("somebody");
	}

	@Test
	void middleOfEveryGridLiesInThatGrid() throws Exception {
		for (JsonNode feature : features()) {
			double[] middle = middle(feature);
			assertThat(communities.locate(middle[0], middle[1]).orElseThrow().id())
				.isEqualTo(feature.at("/properties/id").asText());
		}
		assertThat(communities.locate(116.4, 39.9)).isEmpty();
	}

	@Test
	void gridsNeitherOverlapNorLeaveHoles() throws Exception {
		List<Area> areas = areas();
		int inside = 0;
		for (double lon = 125.06; lon < 125.14; lon += 0.00037) {
			for (double lat = 46.51; lat < 46.55; lat += 0.00041) {
				double x = lon;
				double y = lat;
				long holding = areas.stream().filter(area -> area.contains(x, y)).count();
				assertThat(holding).as("grids at %s %s", x, y).isLessThanOrEqualTo(1);
				inside += holding;
			}
		}
		assertThat(inside).isGreaterThan(10_000);
		for (JsonNode feature : features()) {
			for (JsonNode corner : feature.at("/geometry/coordinates/0")) {
				long holding = areas.stream()
					.filter(area -> area.contains(corner.get(0).asDouble(), corner.get(1).asDouble()))
					.count();
				assertThat(holding).isLessThanOrEqualTo(1);
			}
		}
	}

	@Test
	void mapNamesWhatItShows() throws Exception {
		assertThat(features()).hasSize(135).allSatisfy(feature -> {
			assertThat(feature.at("/properties/communityName").asText()).endsWith("社区");
			assertThat(feature.at("/properties/estates")).isNotEmpty();
			JsonNode ring = feature.at("/geometry/coordinates/0");
			assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
		});
	}

	@ParameterizedTest
	@CsvSource({ "东苑小区12号楼2单元201室, 017", "大庆市龙凤区东苑小区十二号楼, 017", "东苑12号楼, 017", "幸福社区卫生站门口, 023",
			"二道巷8号楼3单元, 026", "翠园小区５号楼, 040", "翠园 小区, 040" })
	void addressNamesItsGrid(String address, String grid) {
		assertThat(communities.locateByAddress(address)).map(Grid::id).contains(grid);
	}

	@Test
	void strangeAddressNamesNoGrid() {
		assertThat(communities.locateByAddress("不知道什么地方")).isEmpty();
		assertThat(communities.locateByAddress("东苑的风景")).isEmpty();
		assertThat(communities.locateByAddress(null)).isEmpty();
	}

	@Test
	void everyEstateLiesInOneGrid() {
		Set<String> seen = new HashSet<>();
		communities.grids().forEach(grid -> communities.estatesOf(grid.id()).forEach(estate -> {
			assertThat(seen.add(estate)).as(estate).isTrue();
			assertThat(communities.locateByAddress(estate + "1号")).as(estate).contains(grid);
		}));
	}

	@Test
	void everyPostIsHeldByTwo() {
		assertThat(posts.all()).hasSize(135 + 8 + 12)
			.allSatisfy(post -> assertThat(post.holderA()).isNotNull().isNotEqualTo(post.holderB()))
			.allSatisfy(post -> assertThat(post.holderB()).as(post.id()).isNotNull());
		Post grid = posts.find("grid-017").orElseThrow();
		assertThat(grid).isEqualTo(new Post("grid-017", PostKind.GRID, "1", "017", "第17网格网格长", "grid-017", "grid-001"));
		assertThat(communities.grid("017").orElseThrow().post()).isEqualTo("grid-017");
		assertThat(posts.heldBy("handler-1")).extracting(Post::id)
			.containsExactly("section-civil", "section-justice", "section-safety");
		assertThat(grid.heldBy("grid-001")).isTrue();
		assertThat(grid.heldBy("grid-002")).isFalse();
	}

	@Test
	void everyLadderEndsAtTheDirector() {
		assertThat(posts.superiorOf("grid-017")).map(Post::id).contains("community-1");
		assertThat(posts.superiorOf("community-1")).map(Post::id).contains("leader");
		assertThat(posts.superiorOf("section-civil")).map(Post::id).contains("leader");
		assertThat(posts.superiorOf("director")).isEmpty();
		assertThat(posts.superiorOf("nowhere")).isEmpty();
		for (Post post : posts.all()) {
			String id = post.id();
			for (int step = 0; step < 3 && posts.superiorOf(id).isPresent(); step++) {
				id = posts.superiorOf(id).orElseThrow().id();
			}
			assertThat(id).isEqualTo("director");
		}
	}

	@Test
	void standInIsOnDutyWhileTheFirstIsAway() {
		assertThat(posts.onDuty("grid-017")).contains("grid-017");
		String leave = absences.record("grid-017", HandClock.START.plus(Duration.ofHours(1)),
				HandClock.START.plus(Duration.ofHours(3)));
		assertThat(posts.onDuty("grid-017")).contains("grid-017");
		clock.now = HandClock.START.plus(Duration.ofHours(1));
		assertThat(posts.onDuty("grid-017")).contains("grid-001");
		clock.now = HandClock.START.plus(Duration.ofHours(3));
		assertThat(posts.onDuty("grid-017")).contains("grid-017");
		clock.now = HandClock.START.plus(Duration.ofHours(2));
		absences.cancel(leave);
		assertThat(posts.onDuty("grid-017")).contains("grid-017");
	}

	@Test
	void nobodyIsOnDutyWhenBothAreAwayOrThePostIsVacant() {
		Instant end = HandClock.START.plus(Duration.ofDays(1));
		absences.record("leader", HandClock.START, end);
		assertThat(posts.onDuty("leader")).contains("director");
		absences.record("director", HandClock.START, end);
		assertThat(posts.onDuty("leader")).isEmpty();
		posts.appoint("grid-018", null, null);
		assertThat(posts.onDuty("grid-018")).isEmpty();
		assertThat(posts.onDuty("nowhere")).isEmpty();
		assertThatThrownBy(() -> absences.record("leader", end, HandClock.START))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void postsCanBeEstablishedAndChanged() {
		Post section = new Post("section-culture", PostKind.SECTION, null, null, "文化站", "handler-2", null);
		posts.establish(section);
		posts.establish(new Post("section-culture", PostKind.SECTION, null, null, "文化服务站", "handler-3", null));
		assertThat(posts.find("section-culture")).map(Post::title).contains("文化服务站");
		assertThat(posts.onDuty("section-culture")).contains("handler-3");
	}

	private List<Area> areas() throws Exception {
		List<Area> areas = new java.util.ArrayList<>();
		for (JsonNode feature : features()) {
			List<double[]> ring = new java.util.ArrayList<>();
			feature.at("/geometry/coordinates/0")
				.forEach(corner -> ring.add(new double[] { corner.get(0).asDouble(), corner.get(1).asDouble() }));
			areas.add(new Area(new Grid(feature.at("/properties/id").asText(), "", ""), ring, List.of()));
		}
		return areas;
	}

	private JsonNode features() throws Exception {
		return new ObjectMapper().readTree(communities.polygonsGeoJson()).get("features");
	}

	private static double[] middle(JsonNode feature) {
		JsonNode ring = feature.at("/geometry/coordinates/0");
		double[] sum = new double[2];
		for (int i = 0; i < ring.size() - 1; i++) {
			sum[0] += ring.get(i).get(0).asDouble() / (ring.size() - 1);
			sum[1] += ring.get(i).get(1).asDouble() / (ring.size() - 1);
		}
		return sum;
	}

	@Import({ Atlas.class, Communities.class, Posts.class, Absences.class, DemoTerritory.class, HandClock.class,
			ObjectMapper.class })
	static class Room {

	}

}
