package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.yishitang.vault.Sealed;

/** A paper that somebody put into the file and checked off. */
@Entity
@Table(name = "mediation_paper")
public class FilePaper extends MediationRow {

	@Enumerated(EnumType.STRING)
	private FileItem item;

	private int pages;

	@Sealed
	private String remark;

	private String checkedBy;

	private Instant checkedAt;

	protected FilePaper() {
	}

	FilePaper(String id, String mediationId, FileItem item) {
		super(id, mediationId);
		this.item = item;
	}

	void checked(int pages, String remark, String by, Instant at) {
		this.pages = pages;
		this.remark = remark;
		this.checkedBy = by;
		this.checkedAt = at;
	}

	public FileItem item() {
		return item;
	}

	public int pages() {
		return pages;
	}

	public String remark() {
		return remark;
	}

	public String checkedBy() {
		return checkedBy;
	}

}
