package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;

/** The posts of the office with their A and B holders, as a list. */
@Component
class PostsList implements OfficeList {

	private final Posts posts;

	private final Accounts accounts;

	private final ManagingPosts managing;

	private final Labels labels;

	PostsList(Posts posts, Accounts accounts, ManagingPosts managing, Labels labels) {
		this.posts = posts;
		this.accounts = accounts;
		this.managing = managing;
		this.labels = labels;
	}

	@Override
	public String name() {
		return "posts";
	}

	@Override
	public List<String> columns() {
		return List.of("post", "title", "kind", "community", "grid", "holder-a", "holder-b");
	}

	@Override
	public List<List<String>> rows(String actor) {
		return posts.all()
			.stream()
			.map(post -> List.of(post.id(), post.title(), kind(post.kind()), text(post.community()), text(post.grid()),
					text(post.holderA()), text(post.holderB())))
			.toList();
	}

	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		Map<String, Post> known = posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity()));
		Set<String> active = accounts.all().stream().filter(Account::active).map(Account::id).collect(Collectors.toSet());
		return rows.stream().map(row -> line(row, known.get(row.get(0)), active, actor)).toList();
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		rows.forEach(row -> managing.establish(actor, post(row)));
		return List.of();
	}

	private Line line(List<String> row, Post before, Set<String> active, String actor) {
		try {
			Post wanted = post(row);
			managing.check(actor, before, wanted, active::contains);
			List<String> changes = new ArrayList<>();
			if (before == null) {
				changes.add(wanted.title() + "；" + ManagingPosts.holders(wanted));
				return new Line(0, Line.Kind.NEW, wanted.id(), changes, null);
			}
			change(changes, "title", before.title(), wanted.title());
			change(changes, "holder-a", before.holderA(), wanted.holderA());
			change(changes, "holder-b", before.holderB(), wanted.holderB());
			return new Line(0, changes.isEmpty() ? Line.Kind.SAME : Line.Kind.CHANGED, wanted.id(), changes, null);
		}
		catch (Refused refused) {
			return Line.error(0, row.get(0), labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
	}

	private void change(List<String> changes, String column, String before, String after) {
		if (!Objects.equals(before, after)) {
			changes.add(labels.text("admin.import.change", labels.text("admin.column." + column),
					Objects.requireNonNullElse(before, "—"), Objects.requireNonNullElse(after, "—")));
		}
	}

	private Post post(List<String> row) {
		PostKind kind = Arrays.stream(PostKind.values())
			.filter(each -> each.name().equals(row.get(2)) || kind(each).equals(row.get(2)))
			.findFirst()
			.orElseThrow(() -> ManagingPeople.refused("admin.refusal.kind", row.get(2)));
		return new Post(row.get(0), kind, none(row.get(3)), none(row.get(4)), row.get(1), none(row.get(5)),
				none(row.get(6)));
	}

	private String kind(PostKind kind) {
		return labels.of("territory.post-kind", kind);
	}

	private static String none(String cell) {
		return cell.isBlank() ? null : cell;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

}
