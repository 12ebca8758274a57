package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.territory.ConfigurationChanges;

/** Enters and changes members and the days on which they cannot sit; every change leaves a record. */
@Component
@Transactional
public class ManagingMembers {

	/** Subject of the record of changes. */
	public static final String SUBJECT = "COUNCIL_MEMBER";

	private static final int ID_LENGTH = "YS-000".length();

	private static final int LONGEST_REASON = 100;

	private final MemberRows members;

	private final UnavailableRows times;

	private final MemberChecks checks;

	private final ConfigurationChanges changes;

	private final Clock clock;

	ManagingMembers(MemberRows members, UnavailableRows times, MemberChecks checks, ConfigurationChanges changes,
			Clock clock) {
		this.members = members;
		this.times = times;
		this.checks = checks;
		this.changes = changes;
		this.clock = clock;
	}

	/** The id for the next member. */
	@Transactional(readOnly = true)
	public String nextId() {
		int last = members.lastId(ID_LENGTH).map(id -> Integer.parseInt(id.substring("YS-".length()))).orElse(0);
		return "YS-%03d".formatted(last + 1);
	}

	/**
	 * Holds an entry to the rules without keeping it.
	 * @throws FieldRefused for the first field that is wrong
	 */
	@Transactional(readOnly = true)
	public void check(CouncilMember member) {
		checks.check(member);
	}

	/**
	 * Enters a new member or changes a known one.
	 * @throws FieldRefused for the first field that is wrong
	 */
	public void enter(CouncilMember member, String actor) {
		checks.check(member);
		Optional<MemberRow> known = members.findById(member.id());
		if (known.isEmpty()) {
			members.save(new MemberRow(member));
			changes.write(actor, SUBJECT, member.id(), "CREATED", null, words(MemberFields.of(member), Map.of()));
			return;
		}
		CouncilMember before = known.get().read();
		if (!before.equals(member)) {
			known.get().becomes(member);
			Map<String, String> old = MemberFields.of(before);
			Map<String, String> now = MemberFields.of(member);
			boolean phoneOnly = old.equals(now);
			changes.write(actor, SUBJECT, member.id(), "CHANGED", phoneOnly ? old.get("phone") : words(old, now),
					phoneOnly ? now.get("phone") : words(now, old));
		}
	}

	/**
	 * Notes days on which a member cannot sit.
	 * @throws FieldRefused if they are over or end before they begin
	 */
	public void unavailable(String member, LocalDate from, LocalDate to, String reason, String actor) {
		if (from == null || to == null || to.isBefore(from)) {
			throw new FieldRefused("until", Refusal.of("council.refusal.away-order"));
		}
		if (to.isBefore(LocalDate.now(clock))) {
			throw new FieldRefused("until", Refusal.of("council.refusal.away-over"));
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			throw new FieldRefused("reason", Refusal.of("council.refusal.member.long", LONGEST_REASON));
		}
		members.findById(member).orElseThrow();
		times.save(new UnavailableRow(new Unavailable(UUID.randomUUID().toString(), member, from, to, reason), actor,
				clock.instant()));
		changes.write(actor, SUBJECT, member, "ENTERED", null, from + " – " + to);
	}

	/** Takes such days back. */
	public void availableAgain(String member, String time, String actor) {
		times.findById(time).filter(row -> row.read().member().equals(member)).ifPresent(row -> {
			times.delete(row);
			changes.write(actor, SUBJECT, member, "ENDED", row.read().from() + " – " + row.read().to(), null);
		});
	}

	/** What stands in one and not in the other. */
	private static String words(Map<String, String> fields, Map<String, String> others) {
		return fields.entrySet()
			.stream()
			.filter(field -> !field.getValue().equals(others.getOrDefault(field.getKey(), "")))
			.map(Map.Entry::getValue)
			.map(value -> value.isEmpty() ? "—" : value)
			.collect(Collectors.joining("；"));
	}

}
