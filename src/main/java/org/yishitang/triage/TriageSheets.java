package org.yishitang.triage;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The triage sheets of all matters. */
public interface TriageSheets extends Repository<TriageSheet, String> {

	TriageSheet save(TriageSheet sheet);

	Optional<TriageSheet> findByCaseNo(String caseNo);

}
