package org.yishitang.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The talks, clauses and checked papers of mediations. */
@Component
@Transactional
public class MediationRecords {

	private final MediationSessions sessions;

	private final Clauses clauses;

	private final FilePapers papers;

	MediationRecords(MediationSessions sessions, Clauses clauses, FilePapers papers) {
		this.sessions = sessions;
		this.clauses = clauses;
		this.papers = papers;
	}

	/** All talks, oldest first; separate ones are for the mediators alone. */
	@Transactional(readOnly = true)
	public List<MediationSession> sessions(MediationCase mediation) {
		return sessions.findByMediationIdOrderByHeldAtAscIdAsc(mediation.getId());
	}

	/** The clauses in the order of the agreement. */
	@Transactional(readOnly = true)
	public List<Clause> clauses(MediationCase mediation) {
		return clauses.findByMediationIdOrderByPositionAsc(mediation.getId());
	}

	/** Papers checked off so far. */
	@Transactional(readOnly = true)
	public List<FilePaper> papers(MediationCase mediation) {
		return papers.findByMediationIdOrderByItemAsc(mediation.getId());
	}

	void talk(MediationCase mediation, SaidInTalk said, String actor, Instant at) {
		sessions.save(new MediationSession(UUID.randomUUID().toString(), mediation.getId(), said, actor, at));
	}

	void promise(MediationCase mediation, Promise promise) {
		int last = clauses(mediation).stream().mapToInt(Clause::position).max().orElse(0);
		clauses.save(new Clause(UUID.randomUUID().toString(), mediation.getId(), last + 1, promise));
	}

	void strike(MediationCase mediation, String clause) {
		clauses.findById(clause)
			.filter(found -> clauses(mediation).stream().anyMatch(own -> own.getId().equals(found.getId())))
			.ifPresent(clauses::delete);
	}

	void check(MediationCase mediation, FileItem item, int pages, String remark, String actor, Instant at) {
		Optional<FilePaper> known = papers.findByMediationIdAndItem(mediation.getId(), item);
		FilePaper paper = known.orElseGet(() -> new FilePaper(UUID.randomUUID().toString(), mediation.getId(), item));
		paper.checked(pages, remark, actor, at);
		papers.save(paper);
	}

}
