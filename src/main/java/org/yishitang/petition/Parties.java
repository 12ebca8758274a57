package org.yishitang.petition;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** The people of all matters. */
public interface Parties extends Repository<Party, String> {

	Party save(Party party);

	List<Party> findByCaseNoOrderByRoleAscPositionAsc(String caseNo);

	List<Party> findByCaseNoIn(Collection<String> caseNos);

	/**
	 * Earlier matters of the same phone number, newest first.
	 * @param indexes what to look for, see {@link org.yishitang.vault.Vault#indexes}
	 */
	List<Party> findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(Collection<String> indexes, PartyRole role);

	/** Matters of the same name, newest first; {@code indexes} as above. */
	List<Party> findTop20ByNameIndexInAndRoleOrderByCaseNoDesc(Collection<String> indexes, PartyRole role);

}
