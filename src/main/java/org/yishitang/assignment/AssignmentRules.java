package org.yishitang.assignment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

/** A matter goes to an existing post that handles matters and has somebody in it. */
@Component
class AssignmentRules implements DutyRule {

	private static final Set<PostKind> HANDLING = Set.of(PostKind.GRID, PostKind.COMMUNITY, PostKind.SECTION);

	private final Posts posts;

	AssignmentRules(Posts posts) {
		this.posts = posts;
	}

	@Override
	public Set<String> duties() {
		return Set.of("assign");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return refusal((String) values.get("assigneePost"));
	}

	/** Why this post cannot take a matter, if so. */
	Optional<Refusal> refusal(String post) {
		String asked = String.valueOf(post);
		if (posts.find(asked).filter(found -> HANDLING.contains(found.kind())).isEmpty()) {
			return Optional.of(Refusal.of("assignment.refusal.no-such-post", asked));
		}
		return posts.onDuty(asked).isEmpty() ? Optional.of(Refusal.of("assignment.refusal.vacant", asked))
				: Optional.empty();
	}

}
