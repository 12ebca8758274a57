package org.yishitang.intake;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.yishitang.petition.Urgency;

/** A line of the taxonomy: one of 12 groups or 46 leaves (domain rules, part e). Data of the office, not code. */
@Entity
public class Category {

	@Id
	private String code;

	private String parent;

	private String nameZh;

	private String nameEn;

	private String route;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	private boolean joinable;

	private boolean namedOnly;

	private String basis;

	protected Category() {
	}

	/** Two digits for a group, four for a leaf. */
	public String code() {
		return code;
	}

	/** Code of the group, null for a group. */
	public String parent() {
		return parent;
	}

	/** Name in the reader's language: Chinese unless English is asked for. */
	public String name(Locale reader) {
		return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? nameEn : nameZh;
	}

	/**
	 * Default way: SV service order, ME mediation, CO council, HZ hazard, PT petition, RD redirect, RS restricted, EM
	 * emergency; null for a group.
	 */
	public String route() {
		return route;
	}

	/** Default urgency when no row of the urgency table applies; null for a group. */
	public Urgency urgency() {
		return urgency;
	}

	/** Whether only named persons see such a matter: domestic violence, protection of minors. */
	public boolean namedOnly() {
		return namedOnly;
	}

	/** Whether neighbours may join: never accusations, family, health or minors. */
	public boolean joinable() {
		return joinable;
	}

	/** The law an opinion of this sort is usually based on, in Chinese; null where the group's holds. */
	public String basis() {
		return basis;
	}

	public boolean leaf() {
		return parent != null;
	}

}
