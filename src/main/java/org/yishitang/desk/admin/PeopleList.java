package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;

/** The people of the office as a list; whoever is marked closed leaves, whoever is not in the file stays. */
@Component
class PeopleList implements OfficeList {

	private static final int NAME = 1;

	private static final int ROLES = 2;

	private static final int STATE = 3;

	private final Accounts accounts;

	private final ManagingPeople managing;

	private final Departing departing;

	private final Labels labels;

	PeopleList(Accounts accounts, ManagingPeople managing, Departing departing, Labels labels) {
		this.accounts = accounts;
		this.managing = managing;
		this.departing = departing;
		this.labels = labels;
	}

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<String> columns() {
		return List.of("account", "person-name", "roles", "state");
	}

	@Override
	public List<List<String>> rows(String actor) {
		return accounts.all()
			.stream()
			.map(account -> List.of(account.id(), account.name(), ManagingPeople.ids(account.roles()), state(account.active())))
			.toList();
	}

	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		Map<String, Account> known = accounts.all()
			.stream()
			.collect(Collectors.toMap(Account::id, Function.identity()));
		Set<String> leaving = rows.stream().filter(this::closed).map(row -> row.get(0)).collect(Collectors.toSet());
		List<Line> lines = new ArrayList<>();
		for (List<String> row : rows) {
			lines.add(line(row, known.get(row.get(0)), leaving, actor));
		}
		return lines;
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		List<String> passwords = new ArrayList<>();
		for (List<String> row : rows) {
			String id = row.get(0);
			Optional<Account> known = accounts.find(id);
			Set<Role> roles = roles(row.get(ROLES));
			if (known.isEmpty()) {
				passwords.add(labels.text("admin.people.first-password", id, row.get(NAME),
						managing.open(actor, id, row.get(NAME), roles)));
			}
			else {
				managing.rename(actor, id, row.get(NAME));
				managing.grant(actor, id, roles);
			}
			if (closed(row)) {
				managing.close(actor, id, false);
			}
			else {
				managing.reopen(actor, id);
			}
		}
		return passwords;
	}

	private Line line(List<String> row, Account known, Set<String> leaving, String actor) {
		String id = row.get(0);
		try {
			Set<Role> roles = roles(row.get(ROLES));
			String error = error(row, known, roles, actor);
			if (error != null) {
				return Line.error(0, id, error);
			}
			List<String> changes = new ArrayList<>();
			if (known == null) {
				changes.add(row.get(NAME) + "；" + titles(roles));
				return new Line(0, Line.Kind.NEW, id, changes, null);
			}
			change(changes, "person-name", known.name(), row.get(NAME));
			change(changes, "roles", titles(known.roles()), titles(roles));
			change(changes, "state", state(known.active()), state(!closed(row)));
			boolean closing = known.active() && closed(row);
			String emptied = closing ? departing.emptied(id, leaving) : "";
			if (!emptied.isEmpty()) {
				return Line.error(0, id, labels.text("admin.refusal.import-would-empty", emptied));
			}
			return new Line(0, closing ? Line.Kind.CLOSED : changes.isEmpty() ? Line.Kind.SAME : Line.Kind.CHANGED, id,
					changes, null);
		}
		catch (Refused refused) {
			return Line.error(0, id, labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
	}

	private String error(List<String> row, Account known, Set<Role> roles, String actor) {
		if (row.get(NAME).isBlank() || row.get(NAME).length() > 50) {
			return labels.text("admin.refusal.name", 50);
		}
		if (roles.isEmpty()) {
			return labels.text("admin.refusal.no-role");
		}
		if (known == null && !row.get(0).matches("[a-z][a-z0-9-]{1,39}")) {
			return labels.text("admin.refusal.account-id", row.get(0));
		}
		if (!Set.of(state(true), state(false), "").contains(row.get(STATE))) {
			return labels.text("admin.refusal.state", row.get(STATE), state(true), state(false));
		}
		if (row.get(0).equals(actor) && closed(row)) {
			return labels.text("admin.refusal.own-account");
		}
		return row.get(0).equals(actor) && known != null && !known.roles().containsAll(roles)
				? labels.text("admin.refusal.own-rights") : null;
	}

	private void change(List<String> changes, String column, String before, String after) {
		if (!before.equals(after)) {
			changes.add(labels.text("admin.import.change", labels.text("admin.column." + column), before, after));
		}
	}

	private static Set<Role> roles(String cell) {
		return ManagingPeople.roles(Arrays.asList(cell.split("[\\s,，、;；]+")));
	}

	private String titles(Set<Role> roles) {
		return Arrays.stream(Role.values())
			.filter(roles::contains)
			.map(role -> labels.text(role.titleKey()))
			.collect(Collectors.joining("、"));
	}

	private boolean closed(List<String> row) {
		return row.get(STATE).equals(state(false));
	}

	private String state(boolean active) {
		return labels.text("admin.people.state." + active);
	}

}
