package org.yishitang.closing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who reviews the office's opinions; texts that differ by district ({@code yishitang.review.*}).
 *
 * @param first the superior organ (复查)
 * @param last the organ above it (复核), {@code yishitang.review.last.*}
 */
@ConfigurationProperties("yishitang.review")
public record ReviewOrgans(@DefaultValue Organ first, @DefaultValue Organ last) {

	/**
	 * An organ.
	 *
	 * @param name its full name
	 * @param address where requests are taken
	 * @param phone where to ask
	 */
	public record Organ(@DefaultValue("") String name, @DefaultValue("") String address,
			@DefaultValue("") String phone) {

	}

	/** The organ of a level. */
	public Organ of(ReviewLevel level) {
		return level == ReviewLevel.FIRST ? first : last;
	}

}
