package org.yishitang.desk.mediation;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.ledger.Visibility;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;

import org.springframework.stereotype.Component;

/**
 * Opens the page of both sides: to those who may open the mediation, and, for what the other side thinks of the end, to
 * whoever calls back and strikes off. Templates ask {@code @sidesDoor}.
 */
@Component("sidesDoor")
class SidesDoor {

	private final MediationDoor mediations;

	private final MediationBook book;

	private final Visibility visibility;

	private final CurrentAccount current;

	SidesDoor(MediationDoor mediations, MediationBook book, Visibility visibility, CurrentAccount current) {
		this.mediations = mediations;
		this.book = book;
		this.visibility = visibility;
		this.current = current;
	}

	/** Whether there is such a page for the reader. */
	public boolean opens(String no) {
		return mediations.opens(no) || calls(no);
	}

	/** Whether the reader writes down what the other side thinks of the end. */
	public boolean rates(String no) {
		return mediates(no) || calls(no);
	}

	boolean mediates(String no) {
		return mediations.found(no).filter(mediations::mediates).isPresent();
	}

	MediationCase open(String no) {
		return mediations.found(no).filter(any -> opens(no)).orElseThrow(MediationDoor::notThere);
	}

	void forMediators(String no) {
		mediations.forMediators(no);
	}

	void forRating(String no) {
		if (!rates(no)) {
			throw MediationDoor.notThere();
		}
	}

	String me() {
		return mediations.me();
	}

	private boolean calls(String no) {
		return current.hasAnyRole(Role.PETITION_OFFICER, Role.SUPERVISOR) && book.latest(no).isPresent()
				&& visibility.sees(mediations.me(), no);
	}

}
