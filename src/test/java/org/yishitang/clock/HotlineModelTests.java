package org.yishitang.clock;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HotlineModelTests {

	@Test
	void ordersKeepTheLimitsOfEveryPetitionUnlessTheOfficeFollowsShandong() {
		assertThat(new HotlineModel("default").receiptRule()).isEqualTo("DL-04");
		assertThat(new HotlineModel("beijing").receiptRule()).isEqualTo("DL-04");
		assertThat(new HotlineModel("shandong").receiptRule()).isEqualTo("DL-32");
		assertThat(new HotlineModel("shandong").profile()).isEqualTo("shandong");
	}

}
