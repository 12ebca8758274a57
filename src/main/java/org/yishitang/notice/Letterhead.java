package org.yishitang.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office's letters say about the office.
 *
 * @param office its full name
 * @param phone where to ask
 * @param bureau the petition bureau above it, competent for every matter nobody else is named for (Art. 22)
 * @param court where agreements are confirmed (民事诉讼法 Art. 205)
 * @param proofDays days after which a letter without proof of service is marked
 */
@ConfigurationProperties("yishitang.letters")
record Letterhead(String office, @DefaultValue("12345") String phone,
		@DefaultValue("龙凤区信访局") String bureau,
		@DefaultValue("大庆市龙凤区人民法院") String court, @DefaultValue("7") int proofDays) {

}
