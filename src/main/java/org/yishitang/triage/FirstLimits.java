package org.yishitang.triage;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;

/** The limits that run from the moment a matter comes in, before anybody has accepted it. */
@Component
class FirstLimits {

	private final Deadlines deadlines;

	private final ChannelProfiles channels;

	private final Alarm alarm;

	FirstLimits(Deadlines deadlines, ChannelProfiles channels, Alarm alarm) {
		this.deadlines = deadlines;
		this.channels = channels;
		this.alarm = alarm;
	}

	void open(Petition petition) {
		String no = petition.no();
		Instant from = petition.receivedAt();
		Urgency urgency = petition.classification().urgency();
		Procedure procedure = petition.classification().procedure();
		openNotice(petition, from);
		boolean order = petition.channel() == Channel.HOTLINE_12345;
		String model = channels.profile(petition.channel().name(), from);
		if (petition.channel().fromAbove()) {
			deadlines.open(no, channels.receiptRule(model), from, null, model);
			deadlines.open(no, returnRule(petition), from, null, model);
		}
		if (procedure == Procedure.RESTRICTED) {
			deadlines.open(no, "DL-14", from);
			return;
		}
		alarm.raise(petition, from);
		if (petition.source().statedDue() != null) {
			deadlines.openStated(no, petition.source().statedDue(), from);
		}
		if (procedure == Procedure.SIMPLE) {
			deadlines.open(no, "DL-15", from);
		}
		if (urgency == Urgency.L1 || urgency == Urgency.L2 || procedure == Procedure.SERVICE
				|| order) {
			deadlines.open(no, "DL-30", from, urgency.name(), model);
			deadlines.open(no, "DL-31", from, urgency.name(), model);
		}
		openContact(petition, model);
		if ("0101".equals(petition.classification().category())) {
			deadlines.open(no, "DL-50", from);
		}
		if (procedure == Procedure.HAZARD) {
			deadlines.open(no, urgency == Urgency.L1 ? "DL-41" : "DL-40", from);
		}
	}

	/** Whoever spoke with the petitioner about the whole has spoken about its parts. */
	private void openContact(Petition petition, String model) {
		boolean spoken = petition.splitFrom() != null && deadlines.latest(petition.splitFrom(), "DL-33")
			.filter(limit -> limit.state() == DeadlineState.MET)
			.isPresent();
		if (spoken) {
			deadlines.exempt(petition.no(), "DL-33", "SPLIT", petition.receivedAt());
		}
		else {
			deadlines.open(petition.no(), "DL-33", petition.receivedAt(),
					petition.classification().urgency() == Urgency.L1 ? "L1" : null, model);
		}
	}

	private void openNotice(Petition petition, Instant from) {
		String rule = noticeRule(petition);
		if (petition.noticeExempt() == null) {
			deadlines.open(petition.no(), rule, from);
		}
		else {
			deadlines.exempt(petition.no(), rule, petition.noticeExempt(), from);
		}
	}

	/** The limit within which a matter from above may be sent back (信访工作条例 Art. 23(3)). */
	String returnRule(Petition petition) {
		return channels.returnRule(channels.profile(petition.channel().name(), petition.receivedAt()));
	}

	/** DL-03 for matters forwarded from above, else DL-02. */
	static String noticeRule(Petition petition) {
		return petition.channel().fromAbove() ? "DL-03" : "DL-02";
	}

}
