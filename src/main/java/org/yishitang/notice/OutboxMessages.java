package org.yishitang.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutboxMessages extends Repository<OutboxMessage, String> {

	OutboxMessage save(OutboxMessage message);

	Optional<OutboxMessage> findById(String id);

	boolean existsByOnceKey(String onceKey);

	List<OutboxMessage> findTop50ByStateInAndNextAttemptAtLessThanEqualOrderByNextAttemptAt(
			Collection<MessageState> states, Instant now);

	List<OutboxMessage> findByCaseNoAndMediumAndRecipientOrderByCreatedAtAscIdAsc(String caseNo, Medium medium,
			String recipient);

	List<OutboxMessage> findTop100ByRecipientAndMediumOrderByCreatedAtDescIdDesc(String recipient, Medium medium);

	long countByRecipientAndMediumAndReadAtIsNull(String recipient, Medium medium);

	List<OutboxMessage> findTop200ByStateOrderByCreatedAtDesc(MessageState state);

	long countByState(MessageState state);

	/** One of all nodes gets 1 and may send; the lease ends by itself should that node die. */
	@Modifying(clearAutomatically = true)
	@Query("""
			update OutboxMessage m set m.state = org.yishitang.notice.MessageState.SENDING, m.attempts = m.attempts + 1,
			m.version = m.version + 1, m.nextAttemptAt = :leaseEnd
			where m.id = :id and m.version = :seen and m.state in (org.yishitang.notice.MessageState.WAITING,
			org.yishitang.notice.MessageState.SENDING)""")
	int claim(String id, long seen, Instant leaseEnd);

}
