package org.yishitang.mediation;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface JudicialConfirmations extends Repository<JudicialConfirmation, String> {

	JudicialConfirmation save(JudicialConfirmation row);

	Optional<JudicialConfirmation> findById(String id);

	Optional<JudicialConfirmation> findFirstByCaseNoOrderByLastDayDescIdDesc(String caseNo);

	long countByResult(ConfirmationResult result);

	long countByLastDayBeforeOrAppliedOnIsNotNull(LocalDate day);

}
