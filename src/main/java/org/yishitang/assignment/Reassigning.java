package org.yishitang.assignment;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Status;

/** The petition officer, or after three hand-overs the leader, gives a matter in work to another post. */
@Component
public class Reassigning {

	/** Field of the note. */
	private static final String FIELD = "reassignment.reason";

	private static final Set<Status> IN_WORK = EnumSet.of(Status.INVESTIGATING, Status.CONSULTATION, Status.MEDIATION,
			Status.EXTENDED, Status.DECISION_DRAFT, Status.SIGN_OFF, Status.EXECUTING);

	private final Petitions petitions;

	private final HandOverRules rules;

	private final HandingOn handing;

	private final OpenWork work;

	private final CaseNotes notes;

	Reassigning(Petitions petitions, HandOverRules rules, HandingOn handing, OpenWork work, CaseNotes notes) {
		this.petitions = petitions;
		this.rules = rules;
		this.handing = handing;
		this.work = work;
		this.notes = notes;
	}

	/**
	 * Gives the matter to another post.
	 * @param superior whether the actor decides as common superior
	 * @throws Refused where nobody has it in work, too often already, without reasons, or to a post that cannot take it
	 */
	@Transactional
	public void reassign(String no, String post, String reason, boolean superior, String actor) {
		Petition petition = petitions.get(no);
		if (!inWork(petition)) {
			throw new Refused(Refusal.of("assignment.refusal.not-in-work"));
		}
		rules.refusal(petition, post, reason, superior).ifPresent(why -> {
			throw new Refused(why);
		});
		String before = petition.assigneePost();
		handing.handOn(petition, post, notes.keep(no, FIELD, reason.strip(), actor), actor);
		work.move(no, before, post);
	}

	/** Whether a post has the matter in work. */
	public static boolean inWork(Petition petition) {
		return IN_WORK.contains(petition.status());
	}

}
