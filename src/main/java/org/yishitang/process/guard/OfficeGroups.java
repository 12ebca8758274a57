package org.yishitang.process.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.GroupQueryProperty;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** A query over roles and posts, evaluated in memory. */
class OfficeGroups extends GroupQueryImpl {

	private final transient EngineStaff staff;

	OfficeGroups(CommandExecutor executor, EngineStaff staff) {
		super(executor);
		this.staff = staff;
	}

	@Override
	public long executeCount(CommandContext context) {
		return matching().count();
	}

	@Override
	public List<Group> executeList(CommandContext context, Page page) {
		return InMemory.page(matching().sorted(InMemory.order(this, OfficeGroups::by)), this);
	}

	private Stream<Group> matching() {
		Set<String> held = userId == null ? null : staff.groupsOf(userId);
		return tenantId != null || procDefId != null ? Stream.empty()
				: staff.groups()
					.stream()
					.filter(group -> InMemory.same(id, group.getId()))
					.filter(group -> InMemory.among(ids, group.getId()))
					.filter(group -> InMemory.same(name, group.getName()))
					.filter(group -> InMemory.like(nameLike, group.getName()))
					.filter(group -> InMemory.same(type, group.getType()))
					.filter(group -> held == null || held.contains(group.getId()));
	}

	private static Comparator<Group> by(String property) {
		Function<Group, String> key = GroupQueryProperty.NAME.getName().equals(property) ? Group::getName : Group::getId;
		return Comparator.comparing(key);
	}

}
