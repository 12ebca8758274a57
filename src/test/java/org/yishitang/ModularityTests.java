package org.yishitang;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {

	final ApplicationModules rooms = ApplicationModules.of(YishitangApplication.class);

	@Test
	void everyArrowIsAllowed() {
		rooms.verify();
	}

	@Test
	void drawsTheRooms() {
		new Documenter(rooms).writeModulesAsPlantUml(DiagramOptions.defaults()).writeModuleCanvases();
	}

}
