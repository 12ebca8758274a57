package org.yishitang.handling;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** When and where an order that nobody wrote by hand is to be answered. */
@Component
class OrderDays {

	private final AnswerDates dates;

	private final Posts posts;

	OrderDays(AnswerDates dates, Posts posts) {
		this.dates = dates;
		this.posts = posts;
	}

	LocalDate inWorkingDays(int days) {
		return dates.inWorkingDays(days);
	}

	/** The post above, which decides where those below cannot agree (信访工作条例 Art. 24). */
	String superior(String post) {
		return posts.superiorOf(post).map(Post::id).orElse(post);
	}

}
