package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local model by which the orders of a channel are counted. Without a choice they keep the limits of every
 * petition; a model with an order limit of its own (Shandong, DL-32) has it in place of the right to object (DL-04).
 */
@Component
public class ChannelProfiles {

	private static final String OBJECTION = "DL-04";

	private static final String ORDER = "DL-32";

	private static final String RETURN = "DL-32:RETURN";

	private final ChannelProfileRows rows;

	private final DeadlineRules rules;

	private final Clock clock;

	private final Remembered<String, List<ChannelProfile>> choices;

	ChannelProfiles(ChannelProfileRows rows, DeadlineRules rules, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.clock = clock;
		this.choices = new Remembered<>(all -> rows.findAllByOrderByValidFromDescVersionNoDesc());
	}

	/** The model for what came in by this channel at this moment. */
	public String profile(String channel, Instant receivedAt) {
		return history().stream()
			.filter(choice -> choice.channel().equals(channel) && !choice.validFrom().isAfter(receivedAt))
			.findFirst()
			.map(ChannelProfile::profile)
			.orElse(DeadlineRules.DEFAULT_PROFILE);
	}

	/** The limit that runs from the receipt of a matter from above beside the notice. */
	public String receiptRule(String profile) {
		boolean own = !DeadlineRules.DEFAULT_PROFILE.equals(profile) && rules.book().has(ORDER, profile);
		return own ? ORDER : OBJECTION;
	}

	/** The limit within which a matter from above may be sent back: {@code DL-04}, or that of an order's own model. */
	public String returnRule(String profile) {
		return ORDER.equals(receiptRule(profile)) ? RETURN : OBJECTION;
	}

	/** All choices ever made, the latest first. */
	public List<ChannelProfile> history() {
		return choices.get("all");
	}

	/** The latest choice of each channel that has one. */
	public Map<String, ChannelProfile> chosen() {
		Map<String, ChannelProfile> latest = new HashMap<>();
		history().forEach(choice -> latest.merge(choice.channel(), choice,
				(one, other) -> one.versionNo() > other.versionNo() ? one : other));
		return latest;
	}

	/**
	 * Chooses a model for what comes in by this channel from now on.
	 * @param seen number of the choice the administrator saw, 0 for none
	 * @param by account id
	 * @throws RuleRefused if there is no such model, no reason, no change, or somebody was faster
	 */
	@Transactional
	public void choose(String channel, String profile, int seen, String reason, String by) {
		ChannelProfile latest = chosen().get(channel);
		String before = latest == null ? DeadlineRules.DEFAULT_PROFILE : latest.profile();
		if (seen != (latest == null ? 0 : latest.versionNo())) {
			throw RuleRefused.because("profile", "rules.refusal.changed-meanwhile");
		}
		if (!rules.profiles().contains(Objects.requireNonNullElse(profile, ""))) {
			throw RuleRefused.because("profile", "rules.refusal.profile");
		}
		if (profile.equals(before)) {
			throw RuleRefused.because("profile", "rules.refusal.unchanged");
		}
		RuleChecks.reason(reason).ifPresent(refusal -> {
			throw RuleRefused.because("reason", refusal);
		});
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		rows.saveAndFlush(new ChannelProfile(channel, seen + 1, profile, now, reason.strip(), by));
		choices.forget();
	}

}
