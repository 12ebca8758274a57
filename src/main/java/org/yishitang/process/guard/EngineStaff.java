package org.yishitang.process.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.Role;
import org.yishitang.territory.Posts;

/** Accounts, roles and posts as the engine wants them: users, and groups of type WORKFLOW. */
@Component
class EngineStaff {

	private static final String WORKFLOW = "WORKFLOW";

	private final Accounts accounts;

	private final Posts posts;

	private final MessageSource words;

	private final ObjectProvider<UserDetailsService> details;

	private final ObjectProvider<PasswordEncoder> encoder;

	EngineStaff(Accounts accounts, Posts posts, MessageSource words, ObjectProvider<UserDetailsService> details,
			ObjectProvider<PasswordEncoder> encoder) {
		this.accounts = accounts;
		this.posts = posts;
		this.words = words;
		this.details = details;
		this.encoder = encoder;
	}

	Optional<User> user(String id) {
		return accounts.find(id).filter(Account::active).map(EngineStaff::user);
	}

	List<User> users() {
		return accounts.all().stream().filter(Account::active).map(EngineStaff::user).toList();
	}

	Optional<Group> group(String id) {
		return Role.of(id).map(this::group).or(() -> posts.find(id).map(post -> group(post.id(), post.title())));
	}

	List<Group> groups() {
		Stream<Group> roles = Stream.of(Role.values()).map(this::group);
		Stream<Group> held = posts.all()
			.stream()
			.filter(post -> Role.of(post.id()).isEmpty())
			.map(post -> group(post.id(), post.title()));
		return Stream.concat(roles, held).toList();
	}

	Set<String> groupsOf(String account) {
		return accounts.groupsOf(account);
	}

	List<String> membersOf(String group) {
		return accounts.membersOf(group);
	}

	/** For the engine's own code; the doors that would let outsiders try passwords through it are closed. */
	boolean checkPassword(String account, String password) {
		if (accounts.find(account).filter(Account::active).isEmpty() || password == null) {
			return false;
		}
		return encoder.getObject().matches(password, details.getObject().loadUserByUsername(account).getPassword());
	}

	private static User user(Account account) {
		UserEntity user = new UserEntity(account.id());
		user.setFirstName(account.name());
		user.setLastName("");
		return user;
	}

	private Group group(Role role) {
		return group(role.id(), words.getMessage(role.titleKey(), null, role.id(), Locale.SIMPLIFIED_CHINESE));
	}

	private static Group group(String id, String name) {
		GroupEntity group = new GroupEntity(id);
		group.setName(name);
		group.setType(WORKFLOW);
		return group;
	}

}
