package org.yishitang.records;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;

/** The office's own schedule of how long files are kept (档案法实施条例 Art. 19); a change holds for all files on no list. */
@Component
@Transactional
public class RetentionSchedule {

	private static final int LONGEST = 100;

	private static final int LONGEST_BASIS = 400;

	private final RetentionRules rules;

	private final FileRows files;

	private final AuditLog log;

	RetentionSchedule(RetentionRules rules, FileRows files, AuditLog log) {
		this.rules = rules;
		this.files = files;
		this.log = log;
	}

	/** All rows. */
	@Transactional(readOnly = true)
	public List<RetentionRule> rows() {
		return rules.findAllByOrderByKind();
	}

	/** The row by which a file is kept. */
	@Transactional(readOnly = true)
	public RetentionRule of(CaseFile file) {
		return rules.findByKind(file.kind()).orElseThrow();
	}

	/** Years a kind is kept; null for good. */
	Integer years(FileKind kind) {
		return rules.findByKind(kind).orElseThrow().years();
	}

	/**
	 * Changes a row.
	 * @param years null for good
	 * @param basis rule or decision it follows
	 */
	public void change(FileKind kind, Integer years, String basis, String actor) {
		if (years != null && (years < 1 || years > LONGEST)) {
			throw Asking.refused("years", LONGEST);
		}
		if (basis == null || basis.isBlank()) {
			throw Asking.refused("basis");
		}
		if (basis.strip().length() > LONGEST_BASIS) {
			throw Asking.refused("too-long", LONGEST_BASIS);
		}
		RetentionRule rule = rules.findByKind(kind).orElseThrow();
		String before = String.valueOf(rule.years());
		rule.become(years, basis.strip());
		files.findByKindAndListIdIsNull(kind).forEach(file -> file.follow(years));
		log.write(actor, Deed.about("configuration.retention", kind.name(), before + " " + years).because(basis.strip()));
	}

}
