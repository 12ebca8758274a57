package org.yishitang.records;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How long files of a kind are kept, and by what the office decided so (档案法实施条例 Art. 19). */
@Entity
public class RetentionRule {

	@Id
	@Enumerated(EnumType.STRING)
	private FileKind kind;

	@Version
	private Long version;

	private Integer years;

	private String basis;

	protected RetentionRule() {
	}

	public FileKind kind() {
		return kind;
	}

	/** Years from the first day of the year after the matter ended; null for good. */
	public Integer years() {
		return years;
	}

	/** Rule of the law or of the office, in Chinese. */
	public String basis() {
		return basis;
	}

	void become(Integer newYears, String newBasis) {
		this.years = newYears;
		this.basis = newBasis;
	}

}
