package org.yishitang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.yishitang.clock.OfficeClock;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

/** The demo office: every post has a second holder, and that gives nobody rights while the first is there. */
@DemoOfficeTest
class DemoDeputiesTests {

	@Autowired
	Posts posts;

	@Autowired
	Accounts accounts;

	@Autowired
	Absences absences;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void everybodyIsThere() {
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
	}

	@AfterEach
	void letTheClockRun() {
		absences.notOver().forEach(absence -> absences.cancel(absence.id()));
		clock.release();
	}

	static Stream<String> contract() {
		return Stream.of(
				Stream.of("clerk-a", "clerk-b", "officer", "mediator-1", "mediator-2", "mediator-3", "chair", "council-sec",
						"member-1", "member-5", "handler-1", "handler-2", "handler-3", "legal", "leader", "director",
						"supervisor", "supervisor-2", "agent", "discipline", "records", "auditor", "admin"),
				IntStream.rangeClosed(1, 8).mapToObj(number -> "community-" + number),
				Stream.of("grid-001", "grid-067", "grid-135"))
			.flatMap(names -> names);
	}

	@Test
	void everyPostHasTwoHoldersWhoMaySignIn() {
		assertThat(posts.all()).extracting(Post::kind).contains(PostKind.values());
		assertThat(posts.all()).hasSizeGreaterThanOrEqualTo(155).allSatisfy(post -> {
			assertThat(post.holderA()).as(post.id()).isNotNull().isNotEqualTo(post.holderB());
			for (String holder : List.of(post.holderA(), post.holderB())) {
				assertThat(accounts.find(holder)).as(post.id()).hasValueSatisfying(account -> assertThat(account.active()).isTrue());
			}
		});
	}

	@Test
	void nobodyIsDeputyOfTheOneWhoIsTheirDeputyAtAGridSoThatTwoAbsencesSeldomEmptyAPost() {
		List<Post> grids = posts.all().stream().filter(post -> post.kind() == PostKind.GRID).toList();
		assertThat(grids).hasSize(135).allSatisfy(post -> {
			Post second = posts.find(post.holderB()).orElseThrow();
			assertThat(second.community()).as("near by").isEqualTo(post.community());
			assertThat(second.holderB()).isNotEqualTo(post.holderA());
		});
	}

	@ParameterizedTest
	@MethodSource("contract")
	void theAccountsOfTheContractHaveTheirOwnRolesAndNoOthers(String id) {
		Account own = accounts.find(id).orElseThrow();
		assertThat(own.roles()).isNotEmpty();
		assertThat(accounts.present(id).orElseThrow().roles()).isEqualTo(own.roles());
		Set<String> roles = Set.copyOf(own.roles().stream().map(Role::id).toList());
		assertThat(accounts.groupsOf(id)).containsAll(roles)
			.filteredOn(group -> Arrays.stream(Role.values()).anyMatch(role -> role.id().equals(group)))
			.allMatch(group -> roles.contains(group) || posts.find(group).filter(post -> id.equals(post.holderA())).isPresent());
	}

}
