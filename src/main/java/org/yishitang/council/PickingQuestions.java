package org.yishitang.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Gathers what the draw of members has to know about a matter or topic: where, who, and who had a part in it. */
@Component
public class PickingQuestions {

	private final Petitions petitions;

	private final Parties parties;

	private final CaseHands hands;

	private final CouncilTopics topics;

	PickingQuestions(Petitions petitions, Parties parties, CaseHands hands, CouncilTopics topics) {
		this.petitions = petitions;
		this.parties = parties;
		this.hands = hands;
		this.topics = topics;
	}

	/**
	 * About a topic, and about the matter behind it where there is one.
	 * @param seats how many members are wanted
	 */
	@Transactional(readOnly = true)
	public PickingQuestion about(CouncilTopic topic, LocalDate day, int seats) {
		TopicSubject subject = topic.subject();
		Optional<Petition> matter = topic.caseNo() == null ? Optional.empty() : petitions.findByNo(topic.caseNo());
		List<Party> people = matter.map(found -> parties.findByCaseNoOrderByRoleAscPositionAsc(found.no()))
			.orElse(List.of());
		Set<String> buildings = some(Stream.concat(people.stream().map(Party::address),
				Stream.of(subject.place(), matter.map(found -> found.place().address()).orElse(null))));
		Set<String> names = some(Stream.concat(people.stream().map(Party::name), Stream.of(topic.onBehalfOf())));
		Set<String> accounts = new HashSet<>(matter.map(found -> hands.accounts(found.no())).orElse(Set.of()));
		matter.ifPresent(found -> accounts.add(found.registeredBy()));
		return new PickingQuestion(subject.community(), subject.category(), buildings, names, accounts, day, seats,
				Set.of(), Set.of());
	}

	/** About a matter that is or becomes a topic. */
	@Transactional(readOnly = true)
	public PickingQuestion about(String caseNo, LocalDate day, int seats) {
		return about(topics.findByCaseNo(caseNo).orElseThrow(), day, seats);
	}

	private static Set<String> some(Stream<String> texts) {
		return texts.filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.toSet());
	}

}
