package org.yishitang.clock;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CalendarDraftRows extends Repository<CalendarDraft, String> {

	Optional<CalendarDraft> findById(String id);

	CalendarDraft save(CalendarDraft draft);

	void deleteById(String id);

}
