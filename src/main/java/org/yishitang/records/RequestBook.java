package org.yishitang.records;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests about personal data, for the pages. */
@Component
@Transactional(readOnly = true)
public class RequestBook {

	/** Requests on one page of a list. */
	public static final int PAGE = 50;

	private final DataRequests requests;

	private final Clock clock;

	RequestBook(DataRequests requests, Clock clock) {
		this.requests = requests;
		this.clock = clock;
	}

	public Optional<DataRequest> find(String id) {
		return requests.findById(id);
	}

	/** Those of a matter, oldest first. */
	public List<DataRequest> of(String caseNo) {
		return requests.findByCaseNoOrderByPosition(caseNo);
	}

	/** Those of one person in a matter, oldest first. */
	public List<DataRequest> of(String caseNo, String partyId) {
		return of(caseNo).stream().filter(one -> one.partyId().equals(partyId)).toList();
	}

	/** Those that wait, the next due first. */
	public Page<DataRequest> waiting(int page) {
		return requests.findByAnsweredAtIsNullOrderByDueOnAscIdAsc(PageRequest.of(Math.max(0, page), PAGE));
	}

	/** Those answered, the latest first. */
	public Page<DataRequest> answered(int page) {
		return requests.findByAnsweredAtIsNotNullOrderByAnsweredAtDescIdAsc(PageRequest.of(Math.max(0, page), PAGE));
	}

	/** The answer reached whoever asked; the first time counts. */
	@Transactional
	public void fetched(String id) {
		requests.findById(id).filter(one -> one.answeredAt() != null).ifPresent(one -> one.fetched(clock.instant()));
	}

}
