package org.yishitang.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The orders and proposals of supervision. */
public interface SupervisionOrders extends Repository<SupervisionOrder, String> {

	SupervisionOrder save(SupervisionOrder order);

	Optional<SupervisionOrder> findById(String id);

	/** All of a matter, oldest first. */
	List<SupervisionOrder> findByCaseNoOrderByOrderedAtAscIdAsc(String caseNo);

	/**
	 * How orders whose answer was first due in these days were answered (督办按期整改率): how many, in time and remedied.
	 * @param from first day
	 * @param to last day
	 */
	@Query("select new org.yishitang.handling.SupervisionFigures(count(o), coalesce(sum(case when o.state = "
			+ "org.yishitang.handling.SupervisionState.ANSWERED and o.remedied = true and o.reminders = 0 then 1 else 0 end), 0),"
			+ " count(distinct o.caseNo)) from SupervisionOrder o where o.kind = "
			+ "org.yishitang.handling.SupervisionKind.ORDER and o.state <> "
			+ "org.yishitang.handling.SupervisionState.CANCELLED and o.firstAnswerBy between ?1 and ?2")
	SupervisionFigures figures(LocalDate from, LocalDate to);

}
