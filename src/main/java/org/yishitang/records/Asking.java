package org.yishitang.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.DueDate;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Status;

/** Takes requests to see, correct or delete personal data (个人信息保护法 Art. 45-47, 50; 网络数据安全管理条例 Art. 23). */
@Component
@Transactional
public class Asking {

	/** The limit of the answer. */
	public static final String LIMIT = "DL-61";

	/** Longest words, in characters. */
	public static final int LONGEST = 2_000;

	private static final int LONGEST_NAME = 50;

	private static final int LONGEST_ADDRESS = 200;

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");

	private final DataRequests requests;

	private final Matter matter;

	private final Limit limit;

	private final DataRequestEngine engine;

	Asking(DataRequests requests, Matter matter, Limit limit, DataRequestEngine engine) {
		this.requests = requests;
		this.matter = matter;
		this.limit = limit;
		this.engine = engine;
	}

	/**
	 * Takes a request.
	 * @param author what was typed; blanks count as nothing
	 * @throws FieldRefused if a field breaks a rule
	 * @throws Refused if the same is asked already and not answered yet, or the matter was handed to another organ
	 */
	public DataRequest ask(String caseNo, String partyId, RequestKind kind, RequestAuthor author) {
		if (matter.get(caseNo).status() == Status.RESTRICTED) {
			// An accusation is asked about where it was handed over to.
			throw refused("handed-over");
		}
		Party party = matter.party(caseNo, partyId);
		List<DataRequest> before = requests.findByCaseNoOrderByPosition(caseNo);
		if (before.stream().anyMatch(one -> one.partyId().equals(partyId) && one.kind() == kind && one.answeredAt() == null)) {
			throw refused("running");
		}
		RequestAuthor typed = checked(kind, author, party);
		Limit.Times times = limit.from();
		DataRequest request = requests.saveAndFlush(new DataRequest(UUID.randomUUID().toString(), caseNo, before.size() + 1,
				partyId, kind, typed).asked(times.askedAt(), times.dueOn(), times.moments().late()));
		engine.asked(request, times.moments());
		matter.happened(request, CaseEventType.DATA_REQUESTED, typed.askedBy(), "kind", kind.name(), "date",
				times.dueOn().toString());
		return request;
	}

	private static RequestAuthor checked(RequestKind kind, RequestAuthor typed, Party party) {
		String words = within("words", typed.words(), LONGEST);
		String identity = within("identity", typed.identity(), LONGEST_ADDRESS);
		if (!typed.askedBy().equals(RequestAuthor.HOLDER) && identity == null) {
			throw new FieldRefused("identity", Refusal.of("records.refusal.identity"));
		}
		if (kind != RequestKind.CORRECT) {
			return new RequestAuthor(typed.askedBy(), words, null, null, null, identity);
		}
		RequestAuthor right = new RequestAuthor(typed.askedBy(), words,
				other(within("newName", typed.newName(), LONGEST_NAME), party.name()),
				other(within("newPhone", typed.newPhone(), LONGEST_NAME), party.phone()),
				other(within("newAddress", typed.newAddress(), LONGEST_ADDRESS), party.address()), identity);
		if (right.newPhone() != null && !PHONE.matcher(right.newPhone()).matches()) {
			throw new FieldRefused("newPhone", Refusal.of("records.refusal.phone"));
		}
		if (!right.corrects() && words == null) {
			throw new FieldRefused("newName", Refusal.of("records.refusal.nothing"));
		}
		return right;
	}

	private static String within(String field, String typed, int most) {
		String text = typed == null ? "" : typed.strip();
		if (text.length() > most) {
			throw new FieldRefused(field, Refusal.of("records.refusal.too-long", most));
		}
		return text.isEmpty() ? null : text;
	}

	private static String other(String typed, String known) {
		return typed == null || typed.equals(known) ? null : typed;
	}

	static Refused refused(String rule, Object... arguments) {
		return new Refused(Refusal.of("records.refusal." + rule, arguments));
	}

	/** The matter a request is about. */
	@Component
	static class Matter {

		private final Petitions petitions;

		private final Parties parties;

		private final CaseLog log;

		Matter(Petitions petitions, Parties parties, CaseLog log) {
			this.petitions = petitions;
			this.parties = parties;
			this.log = log;
		}

		Petition get(String no) {
			return petitions.get(no);
		}

		/** Whoever asks. */
		Party party(String caseNo, String partyId) {
			return parties.findByCaseNoOrderByRoleAscPositionAsc(caseNo)
				.stream()
				.filter(one -> one.getId().equals(partyId))
				.findFirst()
				.orElseThrow(() -> refused("nobody"));
		}

		void happened(DataRequest request, CaseEventType type, String actor, String... details) {
			Map<String, String> said = new java.util.HashMap<>(Map.of("request", request.getId()));
			for (int at = 0; at < details.length; at += 2) {
				said.put(details[at], details[at + 1]);
			}
			log.note(petitions.get(request.caseNo()), type, actor, said);
		}

	}

	/** How long an answer may take, and when whom to tell before. */
	@Component
	static class Limit {

		private final StatutoryClock statutory;

		private final Ladder ladder;

		private final Clock clock;

		Limit(StatutoryClock statutory, Ladder ladder, Clock clock) {
			this.statutory = statutory;
			this.ladder = ladder;
			this.clock = clock;
		}

		record Times(Instant askedAt, LocalDate dueOn, DataRequestEngine.Moments moments) {

		}

		Times from() {
			Instant now = clock.instant();
			DueDate due = statutory.due(LIMIT, LocalDateTime.ofInstant(now, clock.getZone()));
			LadderPlan plan = ladder.plan(due);
			return new Times(now, LocalDate.from(due.dueLegal()), new DataRequestEngine.Moments(plan.at(LadderStep.HOLDER),
					plan.at(LadderStep.LEADER), plan.at(LadderStep.DIRECTOR), due.legalEnd()));
		}

		Instant now() {
			return clock.instant();
		}

		LocalDate today() {
			return LocalDate.now(clock);
		}

	}

}
