package org.yishitang.desk;

import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tasks nobody is there for, shown to those who can do something about it; templates ask {@code @missingPeople}. */
@Component("missingPeople")
class MissingPeople {

	private final ObjectProvider<Unattended> unattended;

	private final CurrentAccount current;

	MissingPeople(ObjectProvider<Unattended> unattended, CurrentAccount current) {
		this.unattended = unattended;
		this.current = current;
	}

	/** None for those it does not concern. */
	public List<Unattended.Missing> tasks() {
		return current.hasAnyRole(Role.SUPERVISOR, Role.ADMIN, Role.LEADER, Role.DIRECTOR)
				? unattended.stream().flatMap(each -> each.tasks().stream()).toList() : List.of();
	}

}
