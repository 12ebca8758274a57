package org.yishitang.assignment;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.territory.Posts;

/** Proposes who should handle a matter (rules g-4): as near to where it arose as possible. */
@Component
public class ProposingPost {

	/** Categories whose substance belongs to a section, by the first two digits of the code. */
	private static final Map<String, String> SECTIONS = Map.of("01", "section-urban", "05", "section-urban", "06",
			"section-safety", "07", "section-civil", "08", "section-civil", "10", "section-urban", "11",
			"section-justice", "12", "section-civil");

	private final Posts posts;

	ProposingPost(Posts posts) {
		this.posts = posts;
	}

	/** The proposal; falls back to the community, then to the public service section. */
	public PostProposal propose(Petition petition) {
		if (petition.firstHandlerPost() != null) {
			return new PostProposal(petition.firstHandlerPost(), "assignment.reason.first-handler");
		}
		String section = SECTIONS.get(String.valueOf(petition.classification().category()).substring(0, 2));
		Procedure procedure = petition.classification().procedure();
		if (section != null && procedure != Procedure.MEDIATION && procedure != Procedure.CONSULTATION) {
			return new PostProposal(section, "assignment.reason.section");
		}
		String community = "community-" + petition.place().community();
		boolean common = procedure == Procedure.MEDIATION || procedure == Procedure.CONSULTATION;
		if (common && posts.find(community).isPresent()) {
			return new PostProposal(community, "assignment.reason.community");
		}
		String grid = "grid-" + petition.place().grid();
		if (posts.find(grid).isPresent()) {
			return new PostProposal(grid, "assignment.reason.grid");
		}
		return posts.find(community).isPresent() ? new PostProposal(community, "assignment.reason.community")
				: new PostProposal("section-civil", "assignment.reason.section");
	}

}
