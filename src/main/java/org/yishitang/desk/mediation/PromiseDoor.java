package org.yishitang.desk.mediation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.desk.sitting.SittingDoor;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.PerformanceSource;

import org.springframework.stereotype.Component;

/**
 * Opens promises to those who may read what they stand in: agreements to their mediators, the chair, the handler, leader
 * and director; resolutions to the council's secretary, chair and leader. Templates ask {@code @promiseDoor}.
 */
@Component("promiseDoor")
class PromiseDoor {

	private final PerformanceBook book;

	private final MediationDoor mediations;

	private final SittingDoor sittings;

	private final CurrentAccount current;

	PromiseDoor(PerformanceBook book, MediationDoor mediations, SittingDoor sittings, CurrentAccount current) {
		this.book = book;
		this.mediations = mediations;
		this.sittings = sittings;
		this.current = current;
	}

	/** Whether the list of promises is of use to the reader. */
	public boolean lists() {
		return current.hasRole(Role.MEDIATOR) || !sources().isEmpty();
	}

	/** Whether there is a promise in this matter that the reader may see. */
	public boolean opens(String no) {
		return !readable(no).isEmpty();
	}

	/** Sources all of whose promises the reader sees in the list; a mediator sees the own ones. */
	Set<PerformanceSource> sources() {
		Set<PerformanceSource> all = EnumSet.noneOf(PerformanceSource.class);
		if (current.hasAnyRole(Role.MEDIATION_CHAIR, Role.LEADER, Role.DIRECTOR)) {
			all.add(PerformanceSource.AGREEMENT);
		}
		if (current.hasAnyRole(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR, Role.LEADER)) {
			all.add(PerformanceSource.RESOLUTION);
		}
		return all;
	}

	/** The promises of a matter that the reader may see. */
	List<Performance> readable(String no) {
		List<Performance> all = book.of(no);
		boolean agreements = all.stream().anyMatch(one -> one.source() == PerformanceSource.AGREEMENT) && mediations.reads(no);
		boolean resolutions = all.stream().anyMatch(one -> one.source() == PerformanceSource.RESOLUTION) && sittings.reads(no);
		return all.stream()
			.filter(one -> one.source() == PerformanceSource.AGREEMENT ? agreements : resolutions)
			.toList();
	}

	/** Whether the reader writes down what becomes of such promises. */
	boolean keeps(String no, PerformanceSource source) {
		return source == PerformanceSource.RESOLUTION ? sittings.keeps(no) : mediates(no);
	}

	/** Whether the reader keeps the agreement itself and what the court says of it. */
	boolean mediates(String no) {
		return mediations.found(no).filter(mediations::mediates).isPresent();
	}

	/** The mediation for its mediators, or 404 as if there were none. */
	MediationCase forMediators(String no) {
		return mediations.forMediators(no);
	}

	/** A promise that the reader keeps, or 404. */
	Performance kept(String no, String id) {
		return readable(no).stream()
			.filter(one -> one.getId().equals(id) && keeps(no, one.source()))
			.findFirst()
			.orElseThrow(MediationDoor::notThere);
	}

	String me() {
		return mediations.me();
	}

}
