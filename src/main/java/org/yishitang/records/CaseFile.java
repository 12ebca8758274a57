package org.yishitang.records;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** The file of an ended matter: of what kind it is and until when it must be kept. */
@Entity
public class CaseFile implements Persistable<String> {

	@Id
	private String caseNo;

	@Version
	private Long version;

	@Enumerated(EnumType.STRING)
	private FileKind kind;

	private LocalDate endedOn;

	private LocalDate keepUntil;

	private boolean keptLonger;

	private LocalDate storedOnlySince;

	private String listId;

	private LocalDate destroyedOn;

	private String fingerprint;

	protected CaseFile() {
	}

	CaseFile(String caseNo) {
		this.caseNo = caseNo;
	}

	void made(FileKind what, LocalDate on, Integer years) {
		this.kind = what;
		this.endedOn = on;
		this.keptLonger = false;
		follow(years);
	}

	/** Follows the schedule; what was kept longer for a reason of its own is not kept shorter. */
	void follow(Integer years) {
		LocalDate last = years == null ? null : LocalDate.of(endedOn.getYear() + years, 12, 31);
		this.keepUntil = keptLonger && last != null && last.isBefore(keepUntil) ? keepUntil : last;
	}

	/** From now on it is stored and protected and nothing else (个人信息保护法 Art. 47(2)). */
	void storeOnly(LocalDate since) {
		this.storedOnlySince = since;
	}

	void keepLonger(LocalDate from, int years) {
		this.keepUntil = LocalDate.of(from.getYear() + years, 12, 31);
		this.keptLonger = true;
	}

	void putOn(String list) {
		this.listId = list;
	}

	void destroyed(LocalDate on, String sha256) {
		this.destroyedOn = on;
		this.fingerprint = sha256;
	}

	public String caseNo() {
		return caseNo;
	}

	public FileKind kind() {
		return kind;
	}

	public LocalDate endedOn() {
		return endedOn;
	}

	/** Its last day; null where it is kept for good. */
	public LocalDate keepUntil() {
		return keepUntil;
	}

	/** Since when it is only stored, or null. */
	public LocalDate storedOnlySince() {
		return storedOnlySince;
	}

	/** The destruction list it stands on, or null. */
	public String listId() {
		return listId;
	}

	/** When it was destroyed, or null. */
	public LocalDate destroyedOn() {
		return destroyedOn;
	}

	/** SHA-256 of what was destroyed, hexadecimal; null before. */
	public String fingerprint() {
		return fingerprint;
	}

	/** Whether it must still be kept on this day. */
	boolean keptOn(LocalDate day) {
		return keepUntil == null || !day.isAfter(keepUntil);
	}

	@Override
	public String getId() {
		return caseNo;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
