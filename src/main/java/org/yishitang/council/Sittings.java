package org.yishitang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sittings of the council. */
public interface Sittings extends Repository<Sitting, String> {

	Sitting save(Sitting sitting);

	Optional<Sitting> findById(String id);

	List<Sitting> findByCaseNoOrderBySequenceAsc(String caseNo);

	/** The latest sitting of a matter. */
	Optional<Sitting> findFirstByCaseNoOrderBySequenceDesc(String caseNo);

	/** Of these, those in this state. */
	long countByCaseNoAndState(String caseNo, SittingState state);

	/** The sittings ahead and under way, nearest first. */
	List<Sitting> findTop200ByStateInOrderByPlannedAtAscIdAsc(List<SittingState> states);

	/** Those in these states that were published after a day, the newest first. */
	List<Sitting> findTop50ByStateInAndPublishedFromAfterOrderByPublishedFromDescIdAsc(List<SittingState> states,
			LocalDate day);

	/** Holds it until the transaction ends: answers, votes and the count come one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Sitting s where s.id = ?1")
	Optional<Sitting> lock(String id);

}
