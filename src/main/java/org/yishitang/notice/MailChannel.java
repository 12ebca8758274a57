package org.yishitang.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails staff at {@code account@domain}; without a mail server the demo leaves files in {@code outbox/mail}. */
@Component
class MailChannel implements Channel {

	private static final String SUBJECT = "notice.mail.subject";

	private final ObjectProvider<JavaMailSender> server;

	private final MailSettings settings;

	private final Wording wording;

	MailChannel(ObjectProvider<JavaMailSender> server, MailSettings settings, Wording wording) {
		this.server = server;
		this.settings = settings;
		this.wording = wording;
	}

	@Override
	public Medium medium() {
		return Medium.MAIL;
	}

	/** Whether mail is to be written at all. */
	boolean usable() {
		return settings.demonstrated() || settings.served() && server.getIfAvailable() != null;
	}

	@Override
	public void deliver(OutboxMessage message) throws IOException {
		JavaMailSender sender = server.getIfAvailable();
		String text = wording.of(message, Locale.CHINA);
		if (sender == null || !settings.served()) {
			FileDrop.write(settings.home().resolve("outbox/mail"), message.getId() + ".txt",
					"To: %s\n\n%s\n".formatted(message.recipient(), text).getBytes(StandardCharsets.UTF_8));
			return;
		}
		try {
			sender.send(mail(sender.createMimeMessage(), message, text));
		}
		catch (MessagingException | MailException problem) {
			throw new IOException(problem.getClass().getSimpleName(), problem);
		}
	}

	private MimeMessage mail(MimeMessage mail, OutboxMessage message, String text) throws MessagingException {
		MimeMessageHelper parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
		parts.setTo(message.recipient() + "@" + settings.mail().domain());
		if (!settings.mail().sender().isBlank()) {
			parts.setFrom(settings.mail().sender());
		}
		parts.setSubject(wording.of(SUBJECT, message.args(), Locale.CHINA));
		parts.setText(text);
		// The same for every attempt, so that a receiver can tell a second copy.
		mail.setHeader("X-Yishitang-Message", message.getId());
		return mail;
	}

}
