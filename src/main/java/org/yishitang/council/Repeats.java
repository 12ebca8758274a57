package org.yishitang.council;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;

/** What was raised again and again at the same place: the same group of categories within 90 days. */
@Component
@Transactional(readOnly = true)
public class Repeats {

	/** From how many times on the system proposes a topic (g-6). */
	public static final int OFTEN = 3;

	private static final Duration SPAN = Duration.ofDays(90);

	private static final int MOST = 100;

	private static final String SINCE = " from Petition p where p.receivedAt >= :since and p.status <> :restricted"
			+ " and (p.classification.nature is null or p.classification.nature <> :accusation)"
			+ " and p.place.community is not null and p.place.address is not null"
			+ " and p.classification.category is not null";

	private final EntityManager rows;

	private final Clock clock;

	Repeats(EntityManager rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Places with three matters or more, the most frequent first; at most a hundred. */
	public List<Repeated> often() {
		return rows
			.createQuery("select new org.yishitang.council.Repeated(p.place.community, p.place.address,"
					+ " substring(p.classification.category, 1, 2), count(p), max(p.receivedAt))" + SINCE
					+ " group by p.place.community, p.place.address, substring(p.classification.category, 1, 2)"
					+ " having count(p) >= :often order by count(p) desc, max(p.receivedAt) desc", Repeated.class)
			.setParameter("since", since())
			.setParameter("restricted", Status.RESTRICTED)
			.setParameter("accusation", Nature.ACCUSATION)
			.setParameter("often", (long) OFTEN)
			.setMaxResults(MOST)
			.getResultList();
	}

	/** How often a matter's place and sort came up, itself included; 0 where place or sort is unknown. */
	int of(Petition petition) {
		String category = petition.classification().category();
		if (category == null || petition.place().community() == null || petition.place().address() == null) {
			return 0;
		}
		return Math.toIntExact(rows
			.createQuery("select count(p)" + SINCE + " and p.place.community = :community and p.place.address = :address"
					+ " and substring(p.classification.category, 1, 2) = :sort", Long.class)
			.setParameter("since", since())
			.setParameter("restricted", Status.RESTRICTED)
			.setParameter("accusation", Nature.ACCUSATION)
			.setParameter("community", petition.place().community())
			.setParameter("address", petition.place().address())
			.setParameter("sort", category.substring(0, 2))
			.getSingleResult());
	}

	private Instant since() {
		return clock.instant().minus(SPAN);
	}

}
