package org.yishitang.process.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Keeps the engine's authorisations as {@code process/authorisations.txt} says; a line taken out there is taken back. */
@Component
class Authorisations {

	private final ProcessEngine engine;

	private final List<String> processes;

	Authorisations(ProcessEngine engine,
			@Value("${yishitang.processes:petition,council-sitting,mediation,supervision,review,cover,morning-check}") List<String> processes) {
		this.engine = engine;
		this.processes = processes;
	}

	/** Adds what is missing, corrects what differs, takes back what is no longer listed. */
	void load() throws IOException {
		List<Grant> grants = new ClassPathResource("process/authorisations.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty() && !line.startsWith("#"))
			.flatMap(this::read)
			.toList();
		grants.forEach(this::ensure);
		engine.getAuthorizationService()
			.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.list()
			.stream()
			.filter(known -> known.getGroupId() != null && isKeptHere(known.getResourceType()))
			.filter(known -> grants.stream().noneMatch(grant -> grant.isStoredIn(known)))
			.forEach(known -> engine.getAuthorizationService().deleteAuthorization(known.getId()));
	}

	/** Permissions on single tasks and filters are given where these are made. */
	private static boolean isKeptHere(int resourceType) {
		return resourceType != Resources.TASK.resourceType() && resourceType != Resources.FILTER.resourceType();
	}

	private Stream<Grant> read(String line) {
		String[] parts = line.split("\\s+");
		List<String> ids = parts[1].equals("PROCESSES") ? processes : List.of(parts[1]);
		Resources resource = Resources.valueOf(parts[0]);
		Permission[] permissions = Stream.of(parts[2].split(",")).map(name -> permission(resource, name)).toArray(Permission[]::new);
		return ids.stream()
			.flatMap(id -> Stream.of(parts[3].split(",")).map(group -> new Grant(resource, id, group, permissions)));
	}

	private Permission permission(Resources resource, String name) {
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPermissionProvider()
			.getPermissionForName(name, resource.resourceType());
	}

	private void ensure(Grant grant) {
		Authorization known = engine.getAuthorizationService()
			.createAuthorizationQuery()
			.groupIdIn(grant.group())
			.resourceType(grant.resource())
			.resourceId(grant.id())
			.singleResult();
		Authorization wanted = known != null ? known
				: engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		wanted.setGroupId(grant.group());
		wanted.setResource(grant.resource());
		wanted.setResourceId(grant.id());
		wanted.setPermissions(grant.permissions());
		engine.getAuthorizationService().saveAuthorization(wanted);
	}

	private record Grant(Resources resource, String id, String group, Permission[] permissions) {

		boolean isStoredIn(Authorization known) {
			return known.getResourceType() == resource.resourceType() && id.equals(known.getResourceId())
					&& group.equals(known.getGroupId());
		}

		@Override
		public String toString() {
			return resource + " " + id + " " + group + " " + Arrays.toString(permissions);
		}

	}

}
