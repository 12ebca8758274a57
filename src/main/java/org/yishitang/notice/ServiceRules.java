package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refusal;

import org.springframework.stereotype.Component;

/** What a record of service must show; manners as in civil procedure (民事诉讼法 Art. 87 to 95). */
@Component
class ServiceRules {

	/** A public notice counts as received thirty days after it was published (Art. 95). */
	static final int PUBLIC_NOTICE_DAYS = 30;

	private static final String TRACKING_NO = "[A-Za-z0-9-]{6,40}";

	private final Clock clock;

	ServiceRules(Clock clock) {
		this.clock = clock;
	}

	Optional<Refusal> refusal(Petition petition, Letter letter, ServiceRecord said, ServiceProof proof) {
		LocalDate issued = LocalDate.ofInstant(letter.issuedAt(), clock.getZone());
		if (said.manner() == null || said.manner() == Manner.PORTAL) {
			return refused("service-manner");
		}
		if (said.doneOn() == null) {
			return refused("service-day");
		}
		if (said.doneOn().isBefore(issued)) {
			return refused("service-before-issue", LetterContent.day(issued));
		}
		if (said.doneOn().isAfter(LocalDate.now(clock))) {
			return refused("service-future");
		}
		return shown(petition, said, proof);
	}

	private static Optional<Refusal> shown(Petition petition, ServiceRecord said, ServiceProof proof) {
		boolean nobody = said.recipient() == null || said.recipient() == Recipient.NOBODY;
		return switch (said.manner()) {
			case IN_PERSON -> nobody ? refused("service-recipient") : proof == null ? refused("service-signed") : none();
			case POST -> nobody ? refused("service-recipient")
					: matches(said.trackingNo(), TRACKING_NO) ? none() : refused("service-tracking");
			case LEFT -> said.witness() == null ? refused("service-witness")
					: proof == null ? refused("service-left-proof") : none();
			case PHONE -> petition.classification().procedure() != Procedure.SIMPLE ? refused("service-phone")
					: said.remark() == null ? refused("service-remark") : none();
			case PUBLIC_NOTICE -> said.remark() == null ? refused("service-published") : none();
			case PORTAL -> refused("service-manner");
		};
	}

	/** The day a service counts from. */
	static LocalDate countsFrom(ServiceRecord said) {
		return said.manner() == Manner.PUBLIC_NOTICE ? said.doneOn().plusDays(PUBLIC_NOTICE_DAYS) : said.doneOn();
	}

	private static boolean matches(String text, String pattern) {
		return text != null && text.matches(pattern);
	}

	private static Optional<Refusal> none() {
		return Optional.empty();
	}

	private static Optional<Refusal> refused(String rule, Object... arguments) {
		return Optional.of(Refusal.of("letters.refusal." + rule, arguments));
	}

}
