package org.yishitang.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.criteria.Predicate;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pool of topics to look through. */
@Component
@Transactional(readOnly = true)
public class TopicPool {

	private static final int MOST = 100;

	private final CouncilTopics topics;

	private final Repeats repeats;

	TopicPool(CouncilTopics topics, Repeats repeats) {
		this.topics = topics;
		this.repeats = repeats;
	}

	/**
	 * Topics, the latest first.
	 * @param page from 0
	 * @param size at most a hundred
	 */
	public Page<CouncilTopic> find(TopicFilter filter, int page, int size) {
		return topics.findAll(matching(filter), PageRequest.of(Math.max(page, 0), Math.min(size, MOST),
				Sort.by(Sort.Order.desc("proposedAt"), Sort.Order.asc("id"))));
	}

	/** The topic of this id. */
	public Optional<CouncilTopic> find(String id) {
		return topics.findById(id);
	}

	/** What was raised again and again and is neither in the pool nor was left out of it. */
	public List<Repeated> suggested() {
		Map<String, Repeated> often = repeats.often()
			.stream()
			.collect(Collectors.toMap(Repeated::key, each -> each, (one, other) -> one, java.util.LinkedHashMap::new));
		Set<String> known = often.isEmpty() ? Set.of()
				: topics.findByRepeatOfIn(often.keySet()).stream().map(CouncilTopic::repeatOf).collect(Collectors.toSet());
		return often.values().stream().filter(each -> !known.contains(each.key())).toList();
	}

	private static Specification<CouncilTopic> matching(TopicFilter filter) {
		return (topic, query, is) -> {
			List<Predicate> wanted = new ArrayList<>();
			if (filter.state() != null) {
				wanted.add(is.equal(topic.get("state"), filter.state()));
			}
			if (filter.source() != null) {
				wanted.add(is.equal(topic.get("source"), filter.source()));
			}
			if (filter.community() != null && !filter.community().isEmpty()) {
				wanted.add(is.equal(topic.get("subject").get("community"), filter.community()));
			}
			if (filter.proposedBy() != null && !filter.proposedBy().isEmpty()) {
				wanted.add(is.equal(topic.get("proposedBy"), filter.proposedBy()));
			}
			return is.and(wanted.toArray(Predicate[]::new));
		};
	}

}
