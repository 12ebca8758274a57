package org.yishitang;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@OfficeTest(demo = false)
class EmptyOfficeTests {

	@Autowired
	Environment settings;

	@Test
	void opensBesideTheDemoOfficeWithoutItsData() {
		assertThat(settings.getProperty("yishitang.demo", Boolean.class)).isFalse();
	}

}
