package org.yishitang.access;

import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param id what they sign in with, e.g. {@code handler-1}
 * @param name how others see them
 * @param roles what they are here for
 * @param active false once they have left
 */
public record Account(String id, String name, Set<Role> roles, boolean active) {

	/** Whether the account has this role. */
	public boolean has(Role role) {
		return roles.contains(role);
	}

}
