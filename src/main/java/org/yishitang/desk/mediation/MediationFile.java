package org.yishitang.desk.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.intake.Attachments;
import org.yishitang.mediation.AgreementForm;
import org.yishitang.mediation.FileItem;
import org.yishitang.mediation.FilePaper;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationRecords;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.notice.Letter;
import org.yishitang.notice.Letters;

import org.springframework.stereotype.Component;

/** The file of a mediation: which papers it must have, which lie in it, and their page numbers. */
@Component
class MediationFile {

	private final MediationBook book;

	private final MediationRecords records;

	private final Letters letters;

	private final Attachments photos;

	private final PerformanceBook promises;

	MediationFile(MediationBook book, MediationRecords records, Letters letters, Attachments photos,
			PerformanceBook promises) {
		this.promises = promises;
		this.book = book;
		this.records = records;
		this.letters = letters;
		this.photos = photos;
	}

	/** Every paper in the order of the file. */
	List<MediationView.FileLine> of(MediationCase mediation) {
		Map<FileItem, FilePaper> checked = records.papers(mediation)
			.stream()
			.collect(Collectors.toMap(FilePaper::item, Function.identity()));
		List<MediationView.FileLine> lines = new ArrayList<>();
		int page = 1;
		for (FileItem item : FileItem.values()) {
			FilePaper paper = checked.get(item);
			boolean there = there(mediation, item);
			int pages = paper != null ? paper.pages() : there ? 1 : 0;
			lines.add(new MediationView.FileLine(item, there, paper, pages == 0 ? 0 : page));
			page += pages;
		}
		return lines;
	}

	/** What was promised in this mediation. */
	List<Performance> promises(MediationCase mediation) {
		return promises.of(mediation.caseNo())
			.stream()
			.filter(promise -> promise.sourceId().equals(mediation.getId()))
			.toList();
	}

	/** The letters of this mediation, oldest first. */
	List<Letter> letters(MediationCase mediation) {
		return letters.of(mediation.caseNo())
			.stream()
			.filter(letter -> letter.kind().ofMediation() && !letter.issuedAt().isBefore(mediation.beganAt()))
			.toList();
	}

	/** What the record itself holds; a signed agreement counts with the scans of all signatures. */
	private boolean there(MediationCase mediation, FileItem item) {
		return switch (item) {
			case APPLICATION -> true;
			case RIGHTS -> mediation.rightsToldOn() != null;
			case EVIDENCE -> !photos.of(mediation.caseNo()).isEmpty();
			case RECORD -> !records.sessions(mediation).isEmpty();
			case AGREEMENT -> mediation.effectiveAt() != null && (mediation.agreementForm() == AgreementForm.ORAL
					|| book.parties(mediation).stream().allMatch(party -> party.scanId() != null));
			case PERFORMANCE -> promises(mediation).stream().anyMatch(promise -> promise.proofWords() != null);
			case FOLLOW_UP -> promises(mediation).stream().anyMatch(promise -> promise.followUps() > 0);
			default -> false;
		};
	}

}
