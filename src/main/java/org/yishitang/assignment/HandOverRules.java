package org.yishitang.assignment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/**
 * A matter changes hands at most three times; then the common superior decides once (信访工作条例 Art. 24), and what was
 * decided stands.
 */
@Component
class HandOverRules implements DutyRule {

	/** Hand-overs inside the office. */
	static final int MOST = 3;

	private final AssignmentRules posts;

	HandOverRules(AssignmentRules posts) {
		this.posts = posts;
	}

	@Override
	public Set<String> duties() {
		return Set.of("investigate");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return "HAND_ON".equals(values.get("next"))
				? refusal(petition, (String) values.get("assigneePost"), (String) values.get("reason"), false)
				: Optional.empty();
	}

	/**
	 * Why a matter does not pass to this post, if so.
	 * @param superior whether the common superior decides
	 */
	Optional<Refusal> refusal(Petition petition, String post, String reason, boolean superior) {
		if (petition.handOvers() > MOST) {
			return Optional.of(Refusal.of("assignment.refusal.decided"));
		}
		if (petition.handOvers() == MOST && !superior) {
			return Optional.of(Refusal.of("assignment.refusal.three-times", MOST));
		}
		if (petition.handOvers() < MOST && superior) {
			return Optional.of(Refusal.of("assignment.refusal.not-yet", petition.handOvers(), MOST));
		}
		if (reason == null || reason.isBlank()) {
			return Optional.of(Refusal.of("assignment.refusal.hand-over-reason"));
		}
		if (post == null || post.equals(petition.assigneePost())) {
			return Optional.of(Refusal.of("assignment.refusal.other-post"));
		}
		return posts.refusal(post);
	}

}
