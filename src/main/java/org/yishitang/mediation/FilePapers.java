package org.yishitang.mediation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface FilePapers extends Repository<FilePaper, String> {

	FilePaper save(FilePaper row);

	List<FilePaper> findByMediationIdOrderByItemAsc(String mediationId);

	Optional<FilePaper> findByMediationIdAndItem(String mediationId, FileItem item);

}
