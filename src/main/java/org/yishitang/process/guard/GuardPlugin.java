package org.yishitang.process.guard;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine before it starts. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

	private final ListableBeanFactory beans;

	private final EngineStaff staff;

	private final String adminGroup;

	GuardPlugin(ListableBeanFactory beans, EngineStaff staff, @Value("${yishitang.admin-group:admin}") String adminGroup) {
		this.beans = beans;
		this.staff = staff;
		this.adminGroup = adminGroup;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(new GuardedExpressions(beans));
		engine.setIdentityProviderSessionFactory(new OfficeIdentities.Factory(staff));
		engine.setResourceAuthorizationProvider(new TaskPermissions(() -> beans.getBean(NamedWork.class)));
		engine.setDefaultUserPermissionNameForTask("TASK_WORK");
		engine.setAdminGroups(new ArrayList<>(List.of(adminGroup)));
		List<SessionFactory> sessions = new ArrayList<>();
		if (engine.getCustomSessionFactories() != null) {
			sessions.addAll(engine.getCustomSessionFactories());
		}
		sessions.add(new GuardedFilters.Factory());
		engine.setCustomSessionFactories(sessions);
		List<CommandInterceptor> first = new ArrayList<>(List.of(new SomebodyWasFaster(engine.getIdentityService())));
		if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
			first.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
		}
		engine.setCustomPreCommandInterceptorsTxRequired(first);
		List<CommandInterceptor> last = new ArrayList<>(List.of(new GivingBack()));
		if (engine.getCustomPostCommandInterceptorsTxRequired() != null) {
			last.addAll(engine.getCustomPostCommandInterceptorsTxRequired());
		}
		engine.setCustomPostCommandInterceptorsTxRequired(last);
	}

}
