package org.yishitang.intake;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a matter to the holder of its receipt. */
@Component
public class Tracking {

	private final Receipts receipts;

	private final View view;

	Tracking(Receipts receipts, View view) {
		this.receipts = receipts;
		this.view = view;
	}

	/** What the holder may see; empty for an unknown number and for a wrong code alike. */
	@Transactional(readOnly = true)
	public Optional<TrackedPetition> open(String no, String queryCode) {
		try {
			return Optional.of(view.of(receipts.held(no, queryCode)));
		}
		catch (UnknownReceipt nobody) {
			return Optional.empty();
		}
	}

}
