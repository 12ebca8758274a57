package org.yishitang.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;

import org.yishitang.petition.Satisfaction;

/** What the holder of a receipt sends. */
final class Said {

	private Said() {
	}

	@Schema(name = "Words")
	record Words(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String text) {

	}

	@Schema(name = "Reason")
	record Reason(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String reason) {

	}

	@Schema(name = "Rating")
	record Rated(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) Satisfaction satisfaction, Boolean solved,
			String remark) {

	}

	@Schema(name = "Supporter")
	record Supporter(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name, String phone, String address) {

	}

}
