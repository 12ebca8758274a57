package org.yishitang.notice;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail goes.
 *
 * @param home the office's folder
 * @param demo {@code false}, or the kind of demo office: its mail is left in a folder where no mail server is set
 * @param mail the office's mail domain and sender
 */
@ConfigurationProperties("yishitang")
record MailSettings(Path home, @DefaultValue("false") String demo, @DefaultValue Mail mail) {

	/**
	 * The mail of the office.
	 *
	 * @param domain accounts receive mail at {@code account@domain}; empty: no mail
	 * @param sender address it comes from
	 */
	record Mail(@DefaultValue("") String domain, @DefaultValue("") String sender) {

	}

	boolean demonstrated() {
		return !"false".equalsIgnoreCase(demo);
	}

	boolean served() {
		return !mail.domain().isBlank();
	}

}
