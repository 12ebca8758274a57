package org.yishitang.process.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryProperty;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** A query over the accounts, evaluated in memory. */
class OfficeUsers extends UserQueryImpl {

	private final transient EngineStaff staff;

	OfficeUsers(CommandExecutor executor, EngineStaff staff) {
		super(executor);
		this.staff = staff;
	}

	@Override
	public long executeCount(CommandContext context) {
		return matching().count();
	}

	@Override
	public List<User> executeList(CommandContext context, Page page) {
		return InMemory.page(matching().sorted(InMemory.order(this, OfficeUsers::by)), this);
	}

	private Stream<User> matching() {
		Set<String> members = groupId == null ? null : Set.copyOf(staff.membersOf(groupId));
		Stream<User> candidates = id == null ? staff.users().stream() : staff.user(id).stream();
		return tenantId != null || procDefId != null ? Stream.empty()
				: candidates.filter(user -> InMemory.among(ids, user.getId()))
					.filter(user -> InMemory.same(firstName, user.getFirstName()))
					.filter(user -> InMemory.like(firstNameLike, user.getFirstName()))
					.filter(user -> InMemory.same(lastName, user.getLastName()))
					.filter(user -> InMemory.like(lastNameLike, user.getLastName()))
					.filter(user -> InMemory.same(email, user.getEmail()))
					.filter(user -> InMemory.like(emailLike, user.getEmail()))
					.filter(user -> members == null || members.contains(user.getId()));
	}

	private static Comparator<User> by(String property) {
		Function<User, String> key = UserQueryProperty.FIRST_NAME.getName().equals(property) ? User::getFirstName
				: User::getId;
		return Comparator.comparing(key);
	}

}
