package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A matter as it came in: who heard it when and how, its words and its place. */
@MappedSuperclass
public abstract class Received implements Persistable<String> {

	@Id
	private String no;

	@Version
	private Long version;

	@Enumerated(EnumType.STRING)
	Channel channel;

	Instant receivedAt;

	Instant registeredAt;

	String registeredBy;

	@Sealed
	String text;

	boolean anonymous;

	int headcount;

	@Embedded
	Place place;

	@Embedded
	Facts facts;

	@Embedded
	Source source;

	String splitFrom;

	protected Received() {
	}

	Received(String no, Channel channel, Instant receivedAt, Instant registeredAt, String registeredBy, String text) {
		this.no = no;
		this.channel = channel;
		this.receivedAt = receivedAt;
		this.registeredAt = registeredAt;
		this.registeredBy = registeredBy;
		this.text = text;
		this.place = Place.unknown();
		this.facts = Facts.unknown();
		this.source = Source.none();
		this.headcount = 1;
	}

	public String no() {
		return no;
	}

	public Channel channel() {
		return channel;
	}

	public Instant receivedAt() {
		return receivedAt;
	}

	public Instant registeredAt() {
		return registeredAt;
	}

	public String registeredBy() {
		return registeredBy;
	}

	public String text() {
		return text;
	}

	public boolean anonymous() {
		return anonymous;
	}

	public int headcount() {
		return headcount;
	}

	public Place place() {
		return place == null ? Place.unknown() : place;
	}

	public Facts facts() {
		return facts == null ? Facts.unknown() : facts;
	}

	public Source source() {
		return source == null ? Source.none() : source;
	}

	/** Number of the matter this one was split from at triage, or null. */
	public String splitFrom() {
		return splitFrom;
	}

	@Override
	public String getId() {
		return no;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
