package org.yishitang.opinion;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** The handler's draft goes to somebody else for signature. */
@Component
public class Drafting {

	private static final int GROUP_VISIT = 5;

	private static final String DIRECTOR = "director";

	private static final String LEADER = "leader";

	private final Petitions petitions;

	private final Opinions opinions;

	private final CaseLog log;

	private final Posts posts;

	private final Clock clock;

	Drafting(Petitions petitions, Opinions opinions, CaseLog log, Posts posts, Clock clock) {
		this.posts = posts;
		this.petitions = petitions;
		this.opinions = opinions;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Hands a draft in.
	 * @return the group that signs: the director for the most urgent matters, extensions and group visits, else the
	 * responsible leader; whoever drafted it in the place of somebody else leaves it to the other of the two
	 */
	public String draft(String no, Draft draft, String actor) {
		Petition petition = petitions.get(no);
		Opinion opinion = opinions.findByCaseNoAndCycle(no, petition.cycle())
			.orElseGet(() -> new Opinion(UUID.randomUUID().toString(), no, petition.cycle()));
		opinion.drafted(draft, actor, clock.instant());
		opinions.save(opinion);
		log.move(petition, Status.SIGN_OFF, CaseEventType.DRAFTED, actor,
				Map.of("outcome", draft.outcome().name(), "note", draft.opinionNote()));
		boolean forDirector = petition.classification().urgency() == Urgency.L1
				|| petition.headcount() >= GROUP_VISIT;
		return signing(forDirector ? DIRECTOR : LEADER, forDirector ? LEADER : DIRECTOR, actor);
	}

	/** Nobody signs their own draft: a group whose post the drafter holds could never sign it. */
	private String signing(String group, String other, String drafter) {
		return posts.find(group).map(Post::holderA).filter(drafter::equals).isPresent() ? other : group;
	}

}
