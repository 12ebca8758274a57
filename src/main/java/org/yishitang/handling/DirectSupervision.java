package org.yishitang.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.LadderRow;
import org.yishitang.clock.Light;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** A supervisor, leader or the director steps in at any time: a word to the holder, an order, a proposal. */
@Component
@Transactional
public class DirectSupervision {

	/** Field of the words of an order or proposal. */
	public static final String WORDS = "supervise.supervision";

	private static final String URGE = "supervise.urge";

	private static final int LONGEST = 5000;

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseLog log;

	private final Supervising supervising;

	private final DirectRules rules;

	DirectSupervision(Petitions petitions, CaseNotes notes, CaseLog log, Supervising supervising, DirectRules rules) {
		this.petitions = petitions;
		this.notes = notes;
		this.log = log;
		this.supervising = supervising;
		this.rules = rules;
	}

	/**
	 * 催办: whoever holds the matter is told to get on with it; no answer is due.
	 * @param words what to say, may be empty
	 * @throws Refused when the matter has ended or the words are too long
	 */
	public void urge(String no, String words, String actor) {
		Petition petition = open(no);
		tooLong(words);
		Map<String, String> details = new TreeMap<>();
		details.put("post", Supervising.postOf(petition));
		details.put("recipients", rules.recipients(no, LadderRow.HOLDER));
		if (words != null && !words.isBlank()) {
			details.put("note", notes.keep(no, URGE, words.strip(), actor));
		}
		log.note(petition, CaseEventType.URGED, actor, details);
	}

	/**
	 * 督办 or 改进建议: the post in charge answers in writing.
	 * @param words what is asked for
	 * @param answerBy last day of the answer; null for a proposal, which has the days of DL-18
	 * @param listed whether the matter is listed (挂牌督办)
	 * @throws Refused when the matter has ended, words are missing, the day has passed, or one would order oneself
	 */
	public SupervisionOrder order(String no, SupervisionKind kind, String words, LocalDate answerBy, boolean listed,
			String actor) {
		Petition petition = open(no);
		if (words == null || words.isBlank()) {
			throw new Refused(Refusal.of("handling.refusal.no-order"));
		}
		tooLong(words);
		String post = Supervising.postOf(petition);
		LocalDate day = rules.day(kind, answerBy);
		rules.notOneself(post, actor);
		boolean orders = kind == SupervisionKind.ORDER;
		Order order = new Order(kind, null, null, orders ? Light.ORANGE : Light.GREEN, listed && orders, post,
				notes.keep(no, WORDS, words.strip(), actor), actor);
		return supervising.give(no, order, day);
	}

	private Petition open(String no) {
		Petition petition = petitions.get(no);
		if (petition.status().ended()) {
			throw new Refused(Refusal.of("handling.refusal.ended", petition.no()));
		}
		return petition;
	}

	private static void tooLong(String words) {
		if (words != null && words.length() > LONGEST) {
			throw new Refused(Refusal.of("handling.refusal.order-too-long", LONGEST));
		}
	}

}
