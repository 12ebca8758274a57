package org.yishitang.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;

/** Draws up what may be destroyed and has it signed by a second person (档案法实施条例 Art. 24). */
@Component
@Transactional
public class Destroying {

	/** Files on one page, and at most on one list. */
	public static final int PAGE = 100;

	private static final int LONGEST = 500;

	private static final int LONGEST_EXTENSION = 30;

	private final FileRows files;

	private final DestructionLists lists;

	private final DataRequests requests;

	private final Asking.Limit clock;

	private final AuditLog log;

	Destroying(FileRows files, DestructionLists lists, DataRequests requests, Asking.Limit clock, AuditLog log) {
		this.files = files;
		this.lists = lists;
		this.requests = requests;
		this.clock = clock;
		this.log = log;
	}

	/** Files whose time is over, on no list, oldest first. */
	@Transactional(readOnly = true)
	public Page<CaseFile> over(int page) {
		return files.findByKeepUntilBeforeAndListIdIsNullOrderByKeepUntilAscCaseNoAsc(clock.today(),
				PageRequest.of(Math.max(0, page), PAGE));
	}

	/** Lists, the latest first. */
	@Transactional(readOnly = true)
	public Page<DestructionList> lists(int page) {
		return lists.findAllByOrderByDrawnAtDescIdAsc(PageRequest.of(Math.max(0, page), PAGE));
	}

	@Transactional(readOnly = true)
	public Optional<DestructionList> list(String id) {
		return lists.findById(id);
	}

	/** The files of a list. */
	@Transactional(readOnly = true)
	public List<CaseFile> of(DestructionList list) {
		return files.findByListIdOrderByCaseNo(list.getId());
	}

	/**
	 * Puts files on a list.
	 * @param appraisal why they may go
	 * @throws org.yishitang.petition.Refused where one must still be kept, is on a list, or its people wait for an answer
	 */
	public DestructionList draw(Collection<String> nos, String appraisal, String actor) {
		Set<String> chosen = new LinkedHashSet<>(nos);
		if (chosen.isEmpty() || chosen.size() > PAGE) {
			throw Asking.refused("choose-files", PAGE);
		}
		String words = words(appraisal);
		LocalDate today = clock.today();
		List<CaseFile> put = chosen.stream().map(no -> mayGo(no, today)).toList();
		String year = "XH-%d-".formatted(today.getYear());
		DestructionList list = lists.save(new DestructionList(UUID.randomUUID().toString(),
				year + (lists.countByNoStartingWith(year) + 1), words, actor, clock.now(), put.size()));
		put.forEach(file -> file.putOn(list.getId()));
		log.write(actor, Deed.about("destruction.drawn", list.no(), String.valueOf(put.size())));
		return list;
	}

	private CaseFile mayGo(String no, LocalDate today) {
		CaseFile file = files.findByCaseNo(no).orElseThrow(() -> Asking.refused("no-file", no));
		if (file.keptOn(today) || file.listId() != null) {
			throw Asking.refused("not-over", no);
		}
		if (requests.findByCaseNoOrderByPosition(no).stream().anyMatch(request -> request.answeredAt() == null)) {
			throw Asking.refused("asked-about", no);
		}
		return file;
	}

	/** Keeps a file longer, for a reason. */
	public void keepLonger(String no, int years, String why, String actor) {
		CaseFile file = files.findByCaseNo(no).filter(one -> one.listId() == null).orElseThrow(() -> Asking.refused("no-file", no));
		if (years < 1 || years > LONGEST_EXTENSION) {
			throw Asking.refused("years", LONGEST_EXTENSION);
		}
		String words = words(why);
		file.keepLonger(clock.today(), years);
		log.write(actor, Deed.inCase("destruction.kept-longer", no, String.valueOf(file.keepUntil())).because(words));
	}

	/**
	 * Signs or returns a list.
	 * @param words needed to return it
	 * @throws org.yishitang.petition.Refused if it is the same person who drew it up, or somebody was faster
	 */
	public void sign(String id, boolean agreed, String words, String actor) {
		DestructionList list = lists.findById(id).filter(one -> one.state() == DestructionState.DRAWN)
			.orElseThrow(() -> Asking.refused("signed-already"));
		if (list.drawnBy().equals(actor)) {
			throw Asking.refused("same-person");
		}
		String said = agreed && (words == null || words.isBlank()) ? null : words(words);
		list.signed(agreed ? DestructionState.SIGNED : DestructionState.RETURNED, said, actor, clock.now());
		if (!agreed) {
			files.findByListIdOrderByCaseNo(id).forEach(file -> file.putOn(null));
		}
		log.write(actor, Deed.about(agreed ? "destruction.signed" : "destruction.returned", list.no(), null).because(said));
	}

	private static String words(String typed) {
		String text = typed == null ? "" : typed.strip();
		if (text.isEmpty()) {
			throw Asking.refused("appraisal");
		}
		if (text.length() > LONGEST) {
			throw Asking.refused("too-long", LONGEST);
		}
		return text;
	}

}
