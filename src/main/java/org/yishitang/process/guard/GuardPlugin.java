package org.yishitang.process.guard;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine before it starts. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beans;

	private final PeopleOfEngine directory;

	private final String adminGroup;

	GuardPlugin(ListableBeanFactory beans, PeopleOfEngine directory, @Value("${yishitang.admin-group:admin}") String adminGroup) {
		this.beans = beans;
		this.directory = directory;
		this.adminGroup = adminGroup;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(new GuardedExpressions(beans));
		engine.setIdentityProviderSessionFactory(new OfficeIdentities.Factory(directory));
		engine.setResourceAuthorizationProvider(new TaskPermissions());
		engine.setDefaultUserPermissionNameForTask("TASK_WORK");
		engine.setAdminGroups(new ArrayList<>(List.of(adminGroup)));
		List<SessionFactory> sessions = new ArrayList<>();
		if (engine.getCustomSessionFactories() != null) {
			sessions.addAll(engine.getCustomSessionFactories());
		}
		sessions.add(new GuardedFilters.Factory());
		engine.setCustomSessionFactories(sessions);
	}

}
