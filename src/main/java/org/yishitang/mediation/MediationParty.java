package org.yishitang.mediation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A party of a mediation: what they wanted and how they signed. Who it is stands among the people of the matter. */
@Entity
public class MediationParty extends MediationRow {

	@Enumerated(EnumType.STRING)
	private Side side;

	private int position;

	private String partyId;

	private Boolean consent;

	private LocalDate consentOn;

	@Enumerated(EnumType.STRING)
	private ConsentWay consentWay;

	@Enumerated(EnumType.STRING)
	private SignatureKind signature;

	private LocalDate signedOn;

	private String scanId;

	private String scanType;

	private String scanSha256;

	private LocalDate keyGivenOn;

	protected MediationParty() {
	}

	MediationParty(String id, String mediationId, Side side, int position, String partyId) {
		super(id, mediationId);
		this.side = side;
		this.position = position;
		this.partyId = partyId;
	}

	void consents(Boolean consent, LocalDate on, ConsentWay way) {
		this.consent = consent;
		this.consentOn = on;
		this.consentWay = way;
	}

	void keyGiven(LocalDate on) {
		this.keyGivenOn = keyGivenOn == null ? on : keyGivenOn;
	}

	/** When the party was given number and code of its own page, or null. */
	public LocalDate keyGivenOn() {
		return keyGivenOn;
	}

	void named(String partyId) {
		this.partyId = partyId;
	}

	void signs(SignatureKind how, LocalDate on) {
		this.signature = how;
		this.signedOn = on;
	}

	void scanned(String id, String type, String sha256) {
		this.scanId = id;
		this.scanType = type;
		this.scanSha256 = sha256;
	}

	/** Takes the signature back: what was signed is to be changed. */
	void unsigns() {
		signs(null, null);
		scanned(null, null, null);
	}

	public Side side() {
		return side;
	}

	/** Order on its side, from 0. */
	public int position() {
		return position;
	}

	/** Id of the person in the matter; null where nobody named them yet. */
	public String partyId() {
		return partyId;
	}

	/** Whether they are willing; null where it was not said of them alone. */
	public Boolean consent() {
		return consent;
	}

	public LocalDate consentOn() {
		return consentOn;
	}

	public ConsentWay consentWay() {
		return consentWay;
	}

	/** How they signed the agreement, null until then. */
	public SignatureKind signature() {
		return signature;
	}

	public LocalDate signedOn() {
		return signedOn;
	}

	/** Id of the photo or scan of the signed paper, null where there is none. */
	public String scanId() {
		return scanId;
	}

	public String scanType() {
		return scanType;
	}

}
