package org.yishitang.petition;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which matters only named persons may see, and who they are. Whoever is not among them finds nothing. */
@Component
@Transactional
public class Circle {

	private static final int LONGEST = 200;

	private final NarrowMatters matters;

	private final NamedPersons persons;

	private final Petitions petitions;

	private final CaseLog log;

	private final Clock clock;

	Circle(NarrowMatters matters, NamedPersons persons, Petitions petitions, CaseLog log, Clock clock) {
		this.matters = matters;
		this.persons = persons;
		this.petitions = petitions;
		this.log = log;
		this.clock = clock;
	}

	/** Why a matter is narrow; empty where it is not. */
	@Transactional(readOnly = true)
	public Optional<NarrowMatter> of(String no) {
		return matters.findByCaseNo(no);
	}

	/** Whether this account finds nothing of this matter because it is not named. */
	@Transactional(readOnly = true)
	public boolean shutTo(String account, String no) {
		return !shutTo(account, List.of(no)).isEmpty();
	}

	/** Those of these matters of which this account finds nothing. */
	@Transactional(readOnly = true)
	public Set<String> shutTo(String account, Collection<String> nos) {
		if (nos.isEmpty()) {
			return Set.of();
		}
		Set<String> narrow = new HashSet<>(matters.among(nos));
		if (!narrow.isEmpty()) {
			narrow.removeAll(persons.of(account, narrow));
		}
		return narrow;
	}

	/** Those who may see it, in the order they were named. */
	@Transactional(readOnly = true)
	public List<NamedPerson> persons(String no) {
		return persons.findByCaseNoOrderByNamedAtAscIdAsc(no);
	}

	/** Their accounts. */
	@Transactional(readOnly = true)
	public Set<String> accounts(String no) {
		return persons(no).stream().map(NamedPerson::account).collect(Collectors.toSet());
	}

	/**
	 * From now on only named persons see it.
	 * @return whether it was open before
	 */
	public boolean close(String no, NarrowReason reason) {
		if (matters.findByCaseNo(no).isPresent()) {
			return false;
		}
		matters.save(new NarrowMatter(no, reason, clock.instant()));
		return true;
	}

	/** Closes it for a reason that came up; whoever did it is named. */
	public void close(String no, NarrowReason reason, String by) {
		petitions.findByNo(no).filter(petition -> close(no, reason)).ifPresent(petition -> {
			nameByPost(no, by);
			log.note(petition, CaseEventType.CIRCLE_CLOSED, by, Map.of("reason", reason.name()));
		});
	}

	/** It turned out not to be what closed it: whoever may see such matters sees it again. */
	public void open(String no, String by) {
		matters.findByCaseNo(no).ifPresent(matter -> {
			matters.delete(matter);
			persons.findByCaseNoOrderByNamedAtAscIdAsc(no).forEach(persons::delete);
			log.note(petitions.get(no), CaseEventType.CIRCLE_OPENED, by, Map.of());
		});
	}

	/** Their post makes it their work: they are named without words. */
	public boolean nameByPost(String no, String account) {
		if (persons.findById(no + "/" + account).isPresent()) {
			return false;
		}
		persons.save(new NamedPerson(no, account, null, CaseEvent.SYSTEM, clock.instant()));
		return true;
	}

	/**
	 * Names somebody.
	 * @param why what for
	 * @throws Refused without a reason
	 */
	public void name(String no, String account, String why, String by) {
		String words = why == null ? "" : why.strip();
		if (words.isEmpty() || words.length() > LONGEST) {
			throw new Refused(Refusal.of("petition.refusal.circle.why", LONGEST));
		}
		if (persons.findById(no + "/" + account).isEmpty()) {
			persons.save(new NamedPerson(no, account, words, by, clock.instant()));
			log.note(petitions.get(no), CaseEventType.PERSON_NAMED, by, Map.of("account", account));
		}
	}

	/**
	 * Takes somebody's name off.
	 * @throws Refused if nobody would be left
	 */
	public void remove(String no, String account, String by) {
		if (persons(no).size() < 2) {
			throw new Refused(Refusal.of("petition.refusal.circle.last"));
		}
		persons.findById(no + "/" + account).ifPresent(person -> {
			persons.delete(person);
			log.note(petitions.get(no), CaseEventType.PERSON_UNNAMED, by, Map.of("account", account));
		});
	}

}
