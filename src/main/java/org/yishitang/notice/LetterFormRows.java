package org.yishitang.notice;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterFormRows extends Repository<LetterForm, String> {

	LetterForm save(LetterForm form);

	void flush();

	Optional<LetterForm> findByKindAndFormVersion(LetterKind kind, int formVersion);

	List<LetterForm> findByKindOrderByFormVersionDesc(LetterKind kind);

	/** The newest version in force, 0 where only the program's own is there. */
	@Query("select coalesce(max(f.formVersion), 0) from LetterForm f where f.kind = :kind")
	int newest(LetterKind kind);

	@Query("select f.kind, max(f.formVersion) from LetterForm f group by f.kind")
	List<Object[]> newestOfAll();

}
