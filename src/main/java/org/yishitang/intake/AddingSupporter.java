package org.yishitang.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Adds a supporter to a matter in the caller's transaction. */
@Component
class AddingSupporter {

	private final Petitions petitions;

	private final Joinable joinable;

	private final CaseFile file;

	private final Receipts receipts;

	private final Holder holder;

	AddingSupporter(Petitions petitions, Joinable joinable, CaseFile file, Receipts receipts, Holder holder) {
		this.petitions = petitions;
		this.joinable = joinable;
		this.file = file;
		this.receipts = receipts;
		this.holder = holder;
	}

	ReceiptRow add(String caseNo, Person supporter, Once once) {
		String no = file.nextNumber();
		ReceiptRow receipt = receipts.makeOut(no, caseNo, once);
		Petition petition = petitions.get(caseNo);
		Holder.refuseIf(petition.status().ended(), "ended");
		Holder.refuseIf(!joinable.matter(petition), "not-joinable");
		List<Party> supporters = file.people(caseNo, PartyRole.SUPPORTER);
		Holder.refuseIf(supporter.phone() != null
				&& supporters.stream().anyMatch(one -> Objects.equals(one.phone(), supporter.phone())), "joined");
		file.add(caseNo, PartyRole.SUPPORTER, supporters.size(), supporter);
		holder.tell(petition, CaseEventType.SUPPORTED, Map.of("supporters", String.valueOf(supporters.size() + 1)));
		return receipt;
	}

}
