package org.yishitang.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Source;

/** The rules of registration, each with one sentence beside its field. */
@Component
class SubmissionCheck {

	static final int TEXT_LENGTH = 10_000;

	/** Most representatives of a joint matter (信访工作条例 Art. 20(3)). */
	private static final int REPRESENTATIVES = 5;

	private static final int LARGEST_CROWD = 100_000;

	private final Categories categories;

	private final PlaceCheck places;

	private final Clock clock;

	SubmissionCheck(Categories categories, PlaceCheck places, Clock clock) {
		this.categories = categories;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * The submission in the office's terms.
	 * @throws InvalidFields with every broken rule
	 */
	CheckedSubmission check(Submission typed, String actor) {
		Findings findings = new Findings();
		Channel channel = channel(typed, findings);
		String text = text(typed.text(), "text", findings);
		String category = category(typed, findings);
		Nature nature = typed.nature() == null ? null
				: findings.oneOf(Nature.class, typed.nature(), "nature", "nature-unknown");
		boolean anonymous = Boolean.TRUE.equals(typed.anonymous());
		findings.unless(anonymous || typed.petitioner() != null, "petitioner", "petitioner-missing");
		PersonCheck people = new PersonCheck(findings);
		Person petitioner = anonymous ? null : people.check(typed.petitioner(), "petitioner");
		Person respondent = people.check(typed.respondent(), "respondent");
		int headcount = headcount(typed, findings);
		List<Person> representatives = representatives(typed, channel, headcount, people, findings);
		Place place = places.check(typed, findings);
		StaffFieldCheck staff = new StaffFieldCheck(findings, clock, !CaseEvent.PETITIONER.equals(actor));
		Instant receivedAt = staff.receivedAt(typed.receivedAt());
		Source source = staff.source(typed.sourceNo(), typed.statedDue(), typed.incidentAt());
		Facts facts = facts(typed.facts(), findings);
		findings.refuse();
		return new CheckedSubmission(channel, text, category, nature, petitioner, anonymous, place, headcount,
				representatives, respondent, facts, receivedAt, source);
	}

	/** A text as kept; shared with what comes later to the same matter. */
	static String text(String typed, String field, Findings findings) {
		String text = Words.tidy(typed);
		if (text == null) {
			findings.add(field, "text-missing");
			return null;
		}
		findings.unless(!Words.broken(text), field, "unreadable");
		findings.unless(Words.length(text) <= TEXT_LENGTH, field, "text-too-long", TEXT_LENGTH);
		return text;
	}

	private static Channel channel(Submission typed, Findings findings) {
		if (typed.channel() == null) {
			findings.add("channel", "channel-missing");
			return null;
		}
		return findings.oneOf(Channel.class, typed.channel(), "channel", "channel-unknown");
	}

	private String category(Submission typed, Findings findings) {
		String code = Words.tidy(typed.category());
		if (code != null) {
			findings.unless(categories.find(code).filter(Category::leaf).isPresent(), "category", "category-unknown",
					Words.shortened(code));
		}
		return code;
	}

	private static int headcount(Submission typed, Findings findings) {
		int headcount = typed.headcount() == null ? 1 : typed.headcount();
		findings.unless(headcount >= 1 && headcount <= LARGEST_CROWD, "headcount", "headcount", LARGEST_CROWD);
		return headcount;
	}

	private static List<Person> representatives(Submission typed, Channel channel, int headcount, PersonCheck people,
			Findings findings) {
		List<Person> typedOnes = typed.representatives() == null ? List.of() : typed.representatives();
		if (typedOnes.size() > REPRESENTATIVES) {
			findings.add("representatives", "representatives-too-many", REPRESENTATIVES);
			return List.of();
		}
		boolean wanted = channel == Channel.VISIT && headcount > REPRESENTATIVES;
		findings.unless(!wanted || !typedOnes.isEmpty(), "representatives", "representatives-missing",
				REPRESENTATIVES);
		List<Person> representatives = new ArrayList<>();
		for (int at = 0; at < typedOnes.size(); at++) {
			String path = "representatives[%d]".formatted(at);
			findings.unless(typedOnes.get(at) != null, path, "name-missing");
			representatives.add(people.check(typedOnes.get(at), path));
		}
		return representatives;
	}

	private static Facts facts(Facts typed, Findings findings) {
		if (typed == null) {
			return Facts.unknown();
		}
		if (typed.households() != null) {
			findings.unless(typed.households() >= 1 && typed.households() <= LARGEST_CROWD, "facts.households",
					"households", LARGEST_CROWD);
		}
		if (typed.temperature() != null) {
			findings.unless(Math.abs(typed.temperature().doubleValue()) <= 60, "facts.temperature", "temperature");
		}
		return typed;
	}

}
