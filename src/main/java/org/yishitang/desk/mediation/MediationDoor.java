package org.yishitang.desk.mediation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.yishitang.access.Accounts;
import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.desk.LetterRight;
import org.yishitang.mediation.Conflicts;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.notice.LetterKind;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Opens a mediation to its mediators and the chair, unless something ties them to a party, and in part to the post that
 * handles the matter; to nobody else. Templates ask {@code @mediationDoor}.
 */
@Component("mediationDoor")
class MediationDoor implements LetterRight {

	private final MediationBook book;

	private final Conflicts conflicts;

	private final Petitions petitions;

	private final CurrentAccount current;

	private final Accounts accounts;

	MediationDoor(MediationBook book, Conflicts conflicts, Petitions petitions, CurrentAccount current,
			Accounts accounts) {
		this.book = book;
		this.conflicts = conflicts;
		this.petitions = petitions;
		this.current = current;
		this.accounts = accounts;
	}

	/** Whether the reader may open it at all. */
	public boolean opens(String no) {
		return found(no).filter(mediation -> mediates(mediation) || handles(no)).isPresent();
	}

	@Override
	public Set<LetterKind> guarded() {
		return EnumSet.of(LetterKind.MEDIATION_AGREEMENT, LetterKind.LEGAL_ADVICE, LetterKind.JUDICIAL_APPLICATION);
	}

	/** Also leader and director, before whom the opinion about it comes; they see every matter. */
	@Override
	public boolean reads(String no) {
		return opens(no) || current.hasAnyRole(Role.LEADER, Role.DIRECTOR);
	}

	/** The mediation for its mediators, or 404 as if there were none. */
	MediationCase forMediators(String no) {
		return found(no).filter(this::mediates).orElseThrow(MediationDoor::notThere);
	}

	/** The mediation for everybody who may open it. */
	MediationCase open(String no) {
		return found(no).filter(mediation -> mediates(mediation) || handles(no)).orElseThrow(MediationDoor::notThere);
	}

	/** Whether the reader mediates it: appointed, the chair, or of the committee while nobody is appointed. */
	boolean mediates(MediationCase mediation) {
		Petition petition = petitions.get(mediation.caseNo());
		if (conflicts.of(petition, me()).isPresent()) {
			return false;
		}
		var mediating = book.mediating(mediation);
		return current.hasRole(Role.MEDIATION_CHAIR) || mediating.contains(me())
				|| mediating.isEmpty() && mediation.open() && current.hasRole(Role.MEDIATOR);
	}

	String me() {
		return current.id().orElse("");
	}

	private boolean handles(String no) {
		String post = petitions.get(no).assigneePost();
		return post != null && accounts.groupsOf(me()).contains(post);
	}

	Optional<MediationCase> found(String no) {
		return petitions.findByNo(no).flatMap(petition -> book.latest(petition.no()));
	}

	static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
