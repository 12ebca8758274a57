package org.yishitang.clock;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** The choice of a local model for a channel; a later choice is a later row. */
@Entity
public class ChannelProfile extends Kept {

	private String channel;

	private int versionNo;

	@Column(name = "rule_profile")
	private String profile;

	private Instant validFrom;

	private String reason;

	private String chosenBy;

	protected ChannelProfile() {
	}

	ChannelProfile(String channel, int versionNo, String profile, Instant validFrom, String reason, String chosenBy) {
		super(UUID.randomUUID().toString());
		this.channel = channel;
		this.versionNo = versionNo;
		this.profile = profile;
		this.validFrom = validFrom;
		this.reason = reason;
		this.chosenBy = chosenBy;
	}

	/** Code of the channel. */
	public String channel() {
		return channel;
	}

	/** Its number among the choices for the channel, from 1. */
	public int versionNo() {
		return versionNo;
	}

	/** {@code default} or a local model. */
	public String profile() {
		return profile;
	}

	/** Matters received from this moment on are counted by it. */
	public Instant validFrom() {
		return validFrom;
	}

	public String reason() {
		return reason;
	}

	/** Account id. */
	public String chosenBy() {
		return chosenBy;
	}

}
