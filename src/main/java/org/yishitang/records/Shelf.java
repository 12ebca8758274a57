package org.yishitang.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Mediated;
import org.yishitang.petition.MediatedMatters;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Makes up the file of each matter that ends, and knows until when it must be kept. */
@Component
@Transactional
public class Shelf {

	private final FileRows files;

	private final RetentionSchedule schedule;

	private final Petitions petitions;

	private final ObjectProvider<MediatedMatters> mediations;

	private final Clock clock;

	Shelf(FileRows files, RetentionSchedule schedule, Petitions petitions, ObjectProvider<MediatedMatters> mediations,
			Clock clock) {
		this.files = files;
		this.schedule = schedule;
		this.petitions = petitions;
		this.mediations = mediations;
		this.clock = clock;
	}

	/** The file of a matter; empty while it runs. Made now for a matter that ended before files were made. */
	public Optional<CaseFile> of(String no) {
		return files.findByCaseNo(no).or(() -> petitions.findByNo(no).filter(petition -> FileKind.made(petition.status()))
			.map(petition -> make(petition, ended(petition))));
	}

	/** Whether a file is stored and nothing else (个人信息保护法 Art. 47(2)). */
	@Transactional(readOnly = true)
	public boolean storedOnly(String no) {
		return files.findByCaseNo(no).filter(file -> file.storedOnlySince() != null).isPresent();
	}

	/** What is left of a destroyed file. */
	@Transactional(readOnly = true)
	public Optional<CaseFile> tombstone(String no) {
		return files.findByCaseNo(no).filter(file -> file.destroyedOn() != null);
	}

	/** Rule by which a file is kept. */
	@Transactional(readOnly = true)
	public RetentionRule rule(CaseFile file) {
		return schedule.of(file);
	}

	@EventListener
	public void on(CaseEvent event) {
		boolean moved = event.before() != event.after();
		if (wanted(event.type())) {
			files.findByCaseNo(event.no()).ifPresent(file -> file.storeOnly(null));
		}
		if (moved && FileKind.made(event.after())) {
			make(petitions.get(event.no()), LocalDate.ofInstant(event.at(), clock.getZone()));
		}
		else if (moved && event.before().ended()) {
			files.findByCaseNo(event.no()).ifPresent(files::delete);
		}
		else if (event.type() == CaseEventType.CONFIRMATION_DECIDED) {
			files.findByCaseNo(event.no()).ifPresent(file -> make(petitions.get(event.no()), file.endedOn()));
		}
	}

	/** A review is a new duty to work with the file. */
	private static boolean wanted(CaseEventType type) {
		return type == CaseEventType.REVIEW_REQUESTED || type == CaseEventType.FINAL_REVIEW_REQUESTED;
	}

	private CaseFile make(Petition petition, LocalDate on) {
		Optional<Mediated> mediated = mediations.stream().findFirst().flatMap(known -> known.mediated(petition.no()));
		FileKind kind = FileKind.of(petition, mediated);
		CaseFile file = files.findByCaseNo(petition.no()).orElseGet(() -> new CaseFile(petition.no()));
		file.made(kind, on, schedule.years(kind));
		return files.save(file);
	}

	private LocalDate ended(Petition petition) {
		return LocalDate.ofInstant(petition.closedAt() == null ? clock.instant() : petition.closedAt(), clock.getZone());
	}

}
