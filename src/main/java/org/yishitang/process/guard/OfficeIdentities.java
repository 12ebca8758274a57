package org.yishitang.process.guard;

import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * The engine's view of the office's accounts and posts: users are accounts, groups are roles and posts. Read only, so
 * that the engine's set-up page and its user administration have nothing to write to (G2).
 */
class OfficeIdentities implements ReadOnlyIdentityProvider {

	private final EngineStaff staff;

	OfficeIdentities(EngineStaff staff) {
		this.staff = staff;
	}

	@Override
	public User findUserById(String id) {
		return staff.user(id).orElse(null);
	}

	@Override
	public UserQuery createUserQuery() {
		return new OfficeUsers(executor(), staff);
	}

	@Override
	public UserQuery createUserQuery(CommandContext context) {
		return new OfficeUsers(null, staff);
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw new BadUserRequestException("Accounts are not in the engine's tables");
	}

	@Override
	public boolean checkPassword(String id, String password) {
		return staff.checkPassword(id, password);
	}

	@Override
	public Group findGroupById(String id) {
		return staff.group(id).orElse(null);
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new OfficeGroups(executor(), staff);
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext context) {
		return new OfficeGroups(null, staff);
	}

	@Override
	public Tenant findTenantById(String id) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return new NoTenants(executor());
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext context) {
		return new NoTenants(null);
	}

	@Override
	public void flush() {
		// nothing is written
	}

	@Override
	public void close() {
		// nothing is held
	}

	private static CommandExecutor executor() {
		return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
	}

	/** There is one office. */
	private static final class NoTenants extends TenantQueryImpl {

		private NoTenants(CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext context) {
			return 0;
		}

		@Override
		public List<Tenant> executeList(CommandContext context, Page page) {
			return List.of();
		}

	}

	/** Opens the provider where the engine asks for identities. */
	record Factory(EngineStaff staff) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return ReadOnlyIdentityProvider.class;
		}

		@Override
		public Session openSession() {
			return new OfficeIdentities(staff);
		}

	}

}
