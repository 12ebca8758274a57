package org.yishitang.records;

import java.util.Optional;

import org.yishitang.petition.Channel;
import org.yishitang.petition.Mediated;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;

/** What decides how long a file is kept (domain rules, table g-8). */
public enum FileKind {

	/** A leader ordered it, and it was answered. */
	LEADER_AND_RESULT,
	/** Mediated, and confirmed by the court or about a large sum. */
	MEDIATED_LARGE,
	/** Mediated otherwise. */
	MEDIATED,
	/** Answered. */
	RESULT,
	/** Only heard, sent on or taken back. */
	NO_RESULT;

	/** Of an ended matter; {@code mediated} is empty where no agreement was made. */
	static FileKind of(Petition petition, Optional<Mediated> mediated) {
		boolean result = switch (petition.status()) {
			case CLOSED, REVIEW_L1, REVIEW_L2, FINALISED -> true;
			default -> false;
		};
		if (result && petition.channel() == Channel.LEADER) {
			return LEADER_AND_RESULT;
		}
		if (mediated.isPresent()) {
			return mediated.get().confirmedOrLarge() ? MEDIATED_LARGE : MEDIATED;
		}
		return result ? RESULT : NO_RESULT;
	}

	/** Whether a file is made up at all: of an ended matter that is not an accusation, which the competent organ keeps. */
	static boolean made(Status status) {
		return status.ended() && status != Status.RESTRICTED;
	}

}
