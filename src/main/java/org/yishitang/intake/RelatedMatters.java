package org.yishitang.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Where else the petitioner's matter is dealt with: the parts split off from it, the whole, the one that took it in. */
@Component
@Transactional(readOnly = true)
public class RelatedMatters {

	private final Petitions petitions;

	private final ReceiptRows rows;

	private final Receipts receipts;

	RelatedMatters(Petitions petitions, ReceiptRows rows, Receipts receipts) {
		this.petitions = petitions;
		this.rows = rows;
		this.receipts = receipts;
	}

	/** What was split off, with the keys to it; nothing for somebody who only joined. */
	public List<Part> parts(TrackedPetition matter) {
		return matter.supporter() ? List.of()
				: petitions.findBySplitFromOrderByNo(matter.caseNo()).stream().flatMap(part -> key(part).stream()).toList();
	}

	/** Number of the matter this one was split from. */
	public Optional<String> whole(TrackedPetition matter) {
		return petitions.findByNo(matter.caseNo()).map(Petition::splitFrom);
	}

	/** The key to the matter that was made of a resident's topic, for whoever proved to be that resident. */
	public Optional<Part> ofTopic(String caseNo) {
		return petitions.findByNo(caseNo).flatMap(this::key);
	}

	/** The open matter that took this one in. */
	public Optional<Petition> mergedInto(TrackedPetition matter) {
		return petitions.findByNo(matter.caseNo())
			.filter(petition -> petition.status() == Status.MERGED)
			.flatMap(petition -> petitions.findByNo(petition.linkedNo()));
	}

	private Optional<Part> key(Petition part) {
		return rows.findByNo(part.no()).map(receipts::copy)
			.map(receipt -> new Part(part.no(), receipt.queryCode(), part.status(), part.text()));
	}

	/**
	 * A part of the petitioner's matter.
	 *
	 * @param no its receipt number
	 * @param queryCode what opens it together with the number
	 * @param status where it stands
	 * @param text which request it is
	 */
	public record Part(String no, String queryCode, Status status, String text) {

	}

}
