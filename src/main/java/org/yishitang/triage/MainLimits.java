package org.yishitang.triage;

import org.springframework.stereotype.Component;

import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;

/** The limit of the procedure by which an accepted matter goes, and the day stated by the sender. */
@Component
class MainLimits {

	private final Deadlines deadlines;

	private final ChannelProfiles channels;

	MainLimits(Deadlines deadlines, ChannelProfiles channels) {
		this.deadlines = deadlines;
		this.channels = channels;
	}

	/** Starts them, counted from acceptance; a day stated by the sender holds where it is earlier (DL-17). */
	void open(Petition petition) {
		String no = petition.no();
		Procedure procedure = petition.classification().procedure();
		switch (procedure) {
			case SIMPLE -> deadlines.open(no, "DL-16", petition.acceptedAt());
			case HAZARD -> deadlines.open(no, "DL-40", petition.receivedAt());
			case SERVICE -> deadlines.open(no, "DL-31", petition.receivedAt(),
					petition.classification().urgency().name(),
					channels.profile(petition.channel().name(), petition.receivedAt()));
			default -> openOrdinary(petition);
		}
		if (petition.source().statedDue() != null) {
			deadlines.openStated(no, petition.source().statedDue(), petition.receivedAt());
		}
	}

	private void openOrdinary(Petition petition) {
		boolean suggestion = petition.classification().nature() == Nature.SUGGESTION
				&& petition.classification().procedure() == Procedure.ORDINARY;
		if (suggestion) {
			deadlines.open(petition.no(), "DL-13", petition.receivedAt());
		}
		else {
			deadlines.open(petition.no(), "DL-06", petition.acceptedAt());
		}
	}

}
