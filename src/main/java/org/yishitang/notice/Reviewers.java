package org.yishitang.notice;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who reviews the office's opinions (信访工作条例 Art. 35, 36), as the letters name them; the same settings as those the
 * pages tell ({@code yishitang.review}).
 *
 * @param first the superior organ (复查)
 * @param last the organ above it (复核)
 */
@ConfigurationProperties("yishitang.review")
record Reviewers(@DefaultValue Organ first, @DefaultValue Organ last) {

	/**
	 * An organ.
	 *
	 * @param name its full name; empty: "the organ above"
	 * @param address where requests are taken, or empty
	 * @param phone where to ask, or empty
	 */
	record Organ(@DefaultValue("上一级机关") String name, @DefaultValue("") String address, @DefaultValue("") String phone) {

		/** Its name, and where it is found. */
		String words() {
			String where = Stream.of(address, phone).filter((text) -> !text.isBlank()).collect(Collectors.joining("，"));
			return where.isEmpty() ? name : name + "（" + where + "）";
		}

	}

}
