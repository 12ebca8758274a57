package org.yishitang.triage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;

/** Earlier matters of the same petitioner that ended with a final review (三级终结, 信访工作条例 Art. 36(3)). */
@Component
public class FinalisedMatters {

	private final Parties parties;

	private final Petitions petitions;

	private final Vault vault;

	FinalisedMatters(Parties parties, Petitions petitions, Vault vault) {
		this.parties = parties;
		this.petitions = petitions;
		this.vault = vault;
	}

	/** All finalised matters of whoever raised this one, known again by the phone number; newest first. */
	public List<Petition> before(Petition petition) {
		List<String> nos = phone(petition.no()).map(this::matters).orElse(List.of());
		return nos.isEmpty() ? List.of()
				: petitions.findByNoIn(nos)
					.stream()
					.filter(other -> !other.no().equals(petition.no()) && finalised(other))
					.sorted((one, other) -> other.no().compareTo(one.no()))
					.toList();
	}

	/** The finalised matter about the same thing: same petitioner, category and place. */
	public Optional<Petition> same(Petition petition) {
		return before(petition).stream().filter(other -> alike(petition, other)).findFirst();
	}

	/** Whether this number is a finalised matter, whoever raised it. */
	boolean isFinalised(String no) {
		return petitions.findByNo(no).filter(FinalisedMatters::finalised).isPresent();
	}

	private static boolean finalised(Petition petition) {
		return petition.reviewStatus() == ReviewStatus.FINALISED;
	}

	private static boolean alike(Petition one, Petition other) {
		String category = one.classification().category();
		return category != null && category.equals(other.classification().category())
				&& Objects.equals(one.place().grid(), other.place().grid());
	}

	private List<String> matters(String phone) {
		return parties.findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(vault.indexes(LookUp.PHONE, phone), PartyRole.PETITIONER)
			.stream()
			.map(Party::caseNo)
			.distinct()
			.toList();
	}

	private Optional<String> phone(String no) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no)
			.stream()
			.filter(party -> party.role() == PartyRole.PETITIONER)
			.map(Party::phone)
			.filter(phone -> phone != null && phone.length() >= 7)
			.findFirst();
	}

}
