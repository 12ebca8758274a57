package org.yishitang.desk;

import java.util.List;

import org.yishitang.handling.SupervisionOrder;
import org.yishitang.handling.SupervisionOrders;

import org.springframework.stereotype.Component;

/** The orders of supervision on the case page; templates ask {@code @caseOrders}. */
@Component("caseOrders")
class CaseOrders {

	private final SupervisionOrders orders;

	CaseOrders(SupervisionOrders orders) {
		this.orders = orders;
	}

	/** All of a matter the reader was let in to, oldest first. */
	public List<SupervisionOrder> of(String no) {
		return orders.findByCaseNoOrderByOrderedAtAscIdAsc(no);
	}

}
