package org.yishitang.desk.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ExtendedModelMap;

import org.yishitang.OfficeTest;
import org.yishitang.access.Accounts;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.access.Role;
import org.yishitang.desk.sheets.Importing;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.ListFiles;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.desk.sheets.Preview;
import org.yishitang.desk.sheets.Sheets;
import org.yishitang.petition.Refusal;
import org.yishitang.territory.Communities;
import org.yishitang.territory.ConfigurationChange;
import org.yishitang.territory.ConfigurationChanges;
import org.yishitang.territory.Posts;

/** Lists go out and come in: nothing changes by itself, errors stop everything, every change leaves a record. */
@OfficeTest
@Transactional
class ListsTests {

	private static final String ADMIN = "admin";

	@Autowired
	List<OfficeList> lists;

	@Autowired
	Importing importing;

	@Autowired
	ListFiles files;

	@Autowired
	ManagingAccounts managing;

	@Autowired
	Accounts accounts;

	@Autowired
	Posts posts;

	@Autowired
	Communities communities;

	@Autowired
	ConfigurationChanges changes;

	@BeforeEach
	void inChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void inAnyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	static List<String> names() {
		return List.of("people", "posts", "communities", "grids");
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatWasExportedChangesNothing(String name) {
		OfficeList list = list(name);
		List<List<String>> table = importing.table(list, ADMIN);
		assertThat(table.size()).isGreaterThan(8);
		for (byte[] file : List.of(Sheets.csv(table), Sheets.workbook("x", table))) {
			Preview preview = importing.preview(list, Sheets.read(file), ADMIN);
			assertThat(preview.lines()).hasSize(table.size() - 1)
				.allSatisfy(line -> assertThat(line.kind()).as(line.toString()).isEqualTo(Line.Kind.SAME));
			assertThat(preview.applicable()).isFalse();
			assertThat(Sheets.read(preview.text())).isEqualTo(table);
		}
	}

	@Test
	void peopleComeChangeAndLeave() {
		long before = changes.count("", "");
		List<List<String>> file = file("people", List.of("newcomer-1", "新来的", "handler agent", "在用"),
				List.of("member-5", "沈大姐", "council-member", "在用"), List.of("member-4", "蒋代表", "council-member", "停用"),
				List.of("records", "孔档案", "records dpo", "在用"));
		Preview preview = importing.preview(list("people"), file, ADMIN);
		assertThat(preview.lines()).extracting(Line::kind)
			.containsExactly(Line.Kind.NEW, Line.Kind.CHANGED, Line.Kind.CLOSED, Line.Kind.SAME);
		assertThat(preview.lines()).extracting(Line::number).containsExactly(2, 3, 4, 5);
		assertThat(preview.lines().get(1).changes()).containsExactly("姓名：沈委员 → 沈大姐");
		List<String> passwords = importing.apply(list("people"), file, ADMIN);
		assertThat(passwords).singleElement().asString().contains("newcomer-1", "新来的");
		assertThat(accounts.find("newcomer-1").orElseThrow().roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.AGENT);
		assertThat(accounts.find("member-4").orElseThrow().active()).isFalse();
		assertThat(changes.count("", "") - before).isEqualTo(3);
		assertThat(changes.list("PERSON", "member-5", 0, 1)).singleElement().satisfies(change -> {
			assertThat(change.actor()).isEqualTo(ADMIN);
			assertThat(change.before()).isEqualTo("沈委员");
			assertThat(change.after()).isEqualTo("沈大姐");
		});
		assertThat(changes.list("PERSON", "newcomer-1", 0, 5)).extracting(ConfigurationChange::after)
			.noneMatch(after -> after != null && passwords.get(0).contains(after));
	}

	@Test
	void oneWrongRowStopsTheWholeFile() {
		List<List<String>> file = file("people", List.of("newcomer-2", "新来的", "handler", "在用"),
				List.of("Newcomer", "大写", "handler", "在用"), List.of("newcomer-3", "", "handler", ""),
				List.of("newcomer-4", "无角色", "", ""), List.of("newcomer-5", "错角色", "king", ""),
				List.of("newcomer-6", "错状态", "handler", "也许"), List.of("newcomer-2", "又来", "handler", ""),
				List.of("", "无编号", "handler", ""));
		Preview preview = importing.preview(list("people"), file, ADMIN);
		assertThat(preview.lines()).extracting(Line::kind)
			.containsExactly(Line.Kind.NEW, Line.Kind.ERROR, Line.Kind.ERROR, Line.Kind.ERROR, Line.Kind.ERROR,
					Line.Kind.ERROR, Line.Kind.ERROR, Line.Kind.ERROR);
		assertThat(preview.lines()).filteredOn(line -> line.error() != null)
			.allSatisfy(line -> assertThat(line.error()).containsPattern("\\p{IsHan}"));
		assertThat(preview.applicable()).isFalse();
		assertThatThrownBy(() -> importing.apply(list("people"), file, ADMIN)).isInstanceOf(IllegalStateException.class);
		assertThat(accounts.find("newcomer-2")).isEmpty();
	}

	@Test
	void aPostThatWouldBeEmptyIsSaidBeforeAnythingHappens() {
		Preview one = importing.preview(list("people"), file("people", List.of("grid-110", "网格员110", "grid-lead grid-worker", "停用")), ADMIN);
		assertThat(one.lines()).extracting(Line::kind).as("the second holder remains").containsExactly(Line.Kind.CLOSED);
		List<List<String>> both = file("people", List.of("grid-110", "网格员110", "grid-lead grid-worker", "停用"),
				List.of("grid-111", "网格员111", "grid-lead grid-worker", "停用"));
		Preview together = importing.preview(list("people"), both, ADMIN);
		assertThat(together.lines()).extracting(Line::kind).containsExactly(Line.Kind.ERROR, Line.Kind.ERROR);
		assertThat(together.lines().get(0).error()).contains("第110网格网格长").contains("无人");
		assertThatThrownBy(() -> importing.apply(list("people"), both, ADMIN)).isInstanceOf(IllegalStateException.class);
		posts.appoint("grid-110", "grid-110", "grid-112");
		posts.appoint("grid-109", "grid-109", "grid-112");
		posts.appoint("grid-111", "grid-111", "grid-112");
		assertThat(importing.preview(list("people"), both, ADMIN).applicable()).as("somebody is left everywhere").isTrue();
		importing.apply(list("people"), both, ADMIN);
		assertThat(posts.find("grid-110").orElseThrow().holderA()).isEqualTo("grid-112");
		assertThat(posts.find("grid-110").orElseThrow().holderB()).isNull();
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void whatIsRefusedOnlyWhenItIsDoneLeavesNothingBehind() {
		managing.grant(ADMIN, Set.of(Role.ADMIN, Role.RECORDS));
		try {
			ExtendedModelMap page = new ExtendedModelMap();
			files.apply("people", Sheets.text(file("people", List.of("newcomer-9", "新来的", "handler", "在用"),
					List.of(ADMIN, "严系统", "records", "在用"))), ADMIN, "/x", page);
			assertThat(page.get("refusal")).isEqualTo(Refusal.of("admin.refusal.last-admin"));
			assertThat(page).containsKey("preview").doesNotContainKey("done");
			assertThat(accounts.find("newcomer-9")).as("the row before it is undone too").isEmpty();
			assertThat(accounts.find(ADMIN).orElseThrow().has(Role.ADMIN)).isTrue();
		}
		finally {
			managing.grant(ADMIN, Set.of(Role.ADMIN));
		}
	}

	@Test
	void anAdministratorGivesNothingToThemselves() {
		assertThat(only("people", List.of("admin", "严系统", "admin leader", "在用")).error()).contains("不能给自己");
		assertThat(only("people", List.of("admin", "严系统", "admin", "停用")).error()).contains("不能停用自己");
		assertThat(only("posts", List.of("leader", "分管领导", "分管领导", "", "", "leader", "admin")).error())
			.contains("不能给自己");
	}

	@Test
	void postsAreFilledAnew() {
		List<List<String>> file = file("posts", List.of("section-culture", "文化站", "科室、站所", "", "", "handler-1", ""),
				List.of("grid-050", "第50网格网格长", "网格长", "3", "050", "grid-050", "grid-052"));
		Preview preview = importing.preview(list("posts"), file, ADMIN);
		assertThat(preview.lines()).extracting(Line::kind).containsExactly(Line.Kind.NEW, Line.Kind.CHANGED);
		assertThat(preview.lines().get(1).changes()).containsExactly("B岗：grid-051 → grid-052");
		importing.apply(list("posts"), file, ADMIN);
		assertThat(posts.find("grid-050").orElseThrow().holderB()).isEqualTo("grid-052");
		assertThat(posts.onDuty("section-culture")).contains("handler-1");
		assertThat(changes.list("POST", "grid-050", 0, 1).get(0).after()).isEqualTo("A grid-050，B grid-052");
	}

	@Test
	void postsThatMakeNoSenseAreRefused() {
		assertThat(only("posts", List.of("grid-050", "第50网格", "网格长", "4", "050", "grid-050", "")).error()).contains("不能改");
		assertThat(only("posts", List.of("grid-050", "第50网格网格长", "网格长", "3", "050", "grid-050", "grid-050")).error())
			.contains("同一人");
		assertThat(only("posts", List.of("grid-050", "第50网格网格长", "网格长", "3", "050", "grid-050", "nobody")).error())
			.contains("nobody");
		assertThat(only("posts", List.of("grid-999", "第999网格", "网格长", "3", "999", "", "")).error()).contains("对不上");
		assertThat(only("posts", List.of("section-x", "某科", "看守", "", "", "", "")).error()).contains("看守");
	}

	@Test
	void estatesMoveFromGridToGrid() {
		String moving = communities.estatesOf("040").get(0);
		List<List<String>> rows = list("grids").rows(ADMIN);
		List<String> from = new ArrayList<>(row(rows, "040"));
		List<String> to = new ArrayList<>(row(rows, "041"));
		assertThat(only("grids", List.of("041", to.get(1), to.get(2), to.get(3) + "、" + moving)).error()).contains(moving);
		from.set(3, from.get(3).replace(moving, ""));
		to.set(3, to.get(3) + "、" + moving);
		importing.apply(list("grids"), file("grids", from, to), ADMIN);
		assertThat(communities.estatesOf("041")).contains(moving);
		assertThat(communities.locateByAddress(moving + "1号").orElseThrow().id()).isEqualTo("041");
		assertThat(changes.list("GRID", "040", 0, 1).get(0).before()).contains(moving);
	}

	@Test
	void communitiesAreRenamed() {
		importing.apply(list("communities"), file("communities", List.of("2", "幸福里社区")), ADMIN);
		assertThat(communities.find("2").orElseThrow().name()).isEqualTo("幸福里社区");
		assertThat(only("communities", List.of("x", "某社区")).error()).contains("1 至 3 位数字");
	}

	@Test
	void anotherHeadingIsRefusedWithTheRightOne() {
		Preview preview = importing.preview(list("people"), List.of(List.of("姓名"), List.of("x")), ADMIN);
		assertThat(preview.lines()).singleElement().satisfies(line -> assertThat(line.error()).contains("账号、姓名、角色、状态"));
		assertThat(importing.preview(list("people"), List.of(), ADMIN).applicable()).isFalse();
	}

	private Line only(String name, List<String> row) {
		return importing.preview(list(name), file(name, row), ADMIN).lines().get(0);
	}

	@SafeVarargs
	private List<List<String>> file(String name, List<String>... rows) {
		List<List<String>> file = new ArrayList<>();
		file.add(importing.table(list(name), ADMIN).get(0));
		file.addAll(List.of(rows));
		return file;
	}

	private static List<String> row(List<List<String>> rows, String id) {
		return rows.stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
	}

	private OfficeList list(String name) {
		return lists.stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow();
	}

}
