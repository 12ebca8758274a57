package org.yishitang.desk.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Roster;

import org.springframework.stereotype.Component;

/** Who is on duty at a post, in words; templates ask {@code @duty}. */
@Component("duty")
public class DutyView {

	private final OfficeRoster rosters;

	private final Accounts accounts;

	DutyView(OfficeRoster rosters, Accounts accounts) {
		this.rosters = rosters;
		this.accounts = accounts;
	}

	/** Posts this account holds, and who answers for them now. */
	public List<OnDuty> postsOf(String account) {
		Roster now = rosters.now();
		return of(now.heldBy(account), now);
	}

	/** Everybody who is away now, with the moment they are back; those who left for good are not among them. */
	public Map<String, Instant> awayUntil() {
		return rosters.now()
			.away()
			.entrySet()
			.stream()
			.filter(away -> !away.getValue().equals(Instant.MAX))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** One post; null for none or an unknown one. */
	public OnDuty post(String id) {
		Roster now = rosters.now();
		Post post = id == null ? null : now.posts().get(id);
		return post == null ? null : of(List.of(post), now).get(0);
	}

	/** Every post by id, read once for a whole list. */
	public Map<String, OnDuty> all() {
		Roster now = rosters.now();
		return of(List.copyOf(now.posts().values()), now).stream().collect(Collectors.toMap(OnDuty::post, on -> on));
	}

	/** These posts with who answers for them now. */
	public List<OnDuty> of(List<Post> posts, Roster now) {
		Map<String, String> names = accounts.namesOf(posts.stream()
			.flatMap(post -> Stream.concat(Stream.of(post.holderA(), post.holderB()), now.inCharge(post.id()).stream()))
			.filter(java.util.Objects::nonNull)
			.collect(Collectors.toSet()));
		return posts.stream().map(post -> {
			String there = now.inCharge(post.id()).orElse(null);
			return new OnDuty(post.id(), post.title(), post.holderA(), post.holderB(), name(post.holderA(), names),
					name(post.holderB(), names), post.holderA() != null && now.isAway(post.holderA()),
					post.holderB() != null && now.isAway(post.holderB()), there, name(there, names), how(post, there),
					post.kind() == PostKind.SECTION);
		}).toList();
	}

	private static String how(Post post, String there) {
		return there == null ? "NOBODY"
				: there.equals(post.holderA()) ? "A" : there.equals(post.holderB()) ? "B" : "ABOVE";
	}

	private static String name(String id, Map<String, String> names) {
		return id == null ? null : names.getOrDefault(id, id);
	}

	/**
	 * A post and who answers for it.
	 *
	 * @param inCharge account that answers for it now, null where nobody does
	 * @param how {@code A}, {@code B}, {@code ABOVE} or {@code NOBODY}; message keys are {@code desk.duty.<how>}
	 */
	public record OnDuty(String post, String title, String holderA, String holderB, String nameA, String nameB,
			boolean awayA, boolean awayB, String inCharge, String name, String how, boolean shared) {

		/** Whether somebody else than the first holder answers. */
		public boolean covered() {
			return how.equals("B") || how.equals("ABOVE");
		}

	}

}
