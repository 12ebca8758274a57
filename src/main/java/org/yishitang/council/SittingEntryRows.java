package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SittingEntryRows extends Repository<SittingEntry, String> {

	SittingEntry save(SittingEntry entry);

	Optional<SittingEntry> findById(String id);

	List<SittingEntry> findBySittingIdOrderByKindAscPositionAsc(String sittingId);

	List<SittingEntry> findBySittingIdAndKindOrderByPositionAsc(String sittingId, EntryKind kind);

	void deleteBySittingIdAndKind(String sittingId, EntryKind kind);

}
