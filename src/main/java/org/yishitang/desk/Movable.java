package org.yishitang.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.assignment.Reassigning;
import org.yishitang.petition.Booking;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;

/** What the case page offers for moving a matter; templates ask {@code @movable}. */
@Component("movable")
class Movable {

	private static final Set<PostKind> HANDLING = EnumSet.of(PostKind.SECTION, PostKind.COMMUNITY, PostKind.GRID);

	private final Petitions petitions;

	private final Posts posts;

	private final DeskReader reader;

	Movable(Petitions petitions, Posts posts, DeskReader reader) {
		this.petitions = petitions;
		this.posts = posts;
		this.reader = reader;
	}

	/** Whether this reader may give the matter to another post. */
	public boolean reassigns(String no) {
		return (reader.reassigns() || reader.decidesWhoHandles())
				&& petitions.findByNo(no).filter(Reassigning::inWork).isPresent();
	}

	/** Posts that handle matters. */
	public List<Post> posts() {
		return posts.all().stream().filter(post -> HANDLING.contains(post.kind())).toList();
	}

	/** How often the matter changed hands. */
	public int handOvers(String no) {
		return petitions.findByNo(no).map(Petition::handOvers).orElse(0);
	}

	/** Whether and until when it is booked as pending. */
	public Booking booking(String no) {
		return petitions.findByNo(no).map(Petition::booking).orElseGet(Booking::none);
	}

}
