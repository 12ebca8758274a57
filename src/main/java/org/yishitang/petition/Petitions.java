package org.yishitang.petition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All matters, by receipt number. */
public interface Petitions extends Repository<Petition, String>, JpaSpecificationExecutor<Petition> {

	Petition save(Petition petition);

	Optional<Petition> findByNo(String no);

	List<Petition> findByNoIn(Collection<String> nos);

	/** What was split off from a matter, in the order of numbers. */
	List<Petition> findBySplitFromOrderByNo(String whole);

	/** The matter of this number, which the caller knows to exist. */
	default Petition get(String no) {
		return findByNo(no).orElseThrow(() -> new java.util.NoSuchElementException(no));
	}

}
