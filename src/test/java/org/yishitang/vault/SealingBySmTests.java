package org.yishitang.vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

import org.yishitang.OfficeTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The same with SM4 and SM3; the database makes no difference to them. */
@DisabledIf("org.yishitang.TestDatabase#mysqlFamily")
@OfficeTest(properties = { "yishitang.demo-matters=false", "yishitang.vault.suite=sm" })
class SealingBySmTests extends SealingTests {

	@Test
	void theKeysAreOfThatSuite() {
		assertThat(ring.current(Purpose.DATA).suite()).isEqualTo(Suite.SM);
		assertThat(ring.current(Purpose.INDEX).suite()).isEqualTo(Suite.SM);
	}

}
