package org.yishitang.intake;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Satisfaction;

/** Says solved or not, satisfied or not, once for each round of a matter after the reply. */
@Component
public class Rating {

	/** Field of the note. */
	public static final String REMARK = "rating";

	private final Holder holder;

	private final Conversation conversation;

	private final RatingRows rows;

	private final Clock clock;

	Rating(Holder holder, Conversation conversation, RatingRows rows, Clock clock) {
		this.holder = holder;
		this.conversation = conversation;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Rates.
	 * @param solved null: not said
	 * @param remark null: nothing to add
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields without satisfaction or with an overlong remark
	 * @throws org.yishitang.petition.Refused before the reply and the second time
	 */
	@Transactional
	public void rate(String no, String queryCode, Satisfaction satisfaction, Boolean solved, String remark) {
		Petition petition = holder.ownMatter(holder.receipt(no, queryCode));
		if (satisfaction == null) {
			throw InvalidFields.of("satisfaction", "intake.refusal.satisfaction-missing");
		}
		Holder.refuseIf(!conversation.mayRate(petition), "rating-too-early");
		Holder.refuseIf(conversation.rated(petition).isPresent(), "rated");
		String note = remark == null || remark.isBlank() ? null : holder.keep(petition, REMARK, Holder.text(remark));
		rows.save(new RatingRow(UUID.randomUUID().toString(), petition.no(), petition.cycle(), satisfaction, solved,
				note, clock.instant()));
		holder.tell(petition, CaseEventType.RATED,
				solved == null ? Map.of("satisfaction", satisfaction.name())
						: Map.of("satisfaction", satisfaction.name(), "solved", solved.toString()));
	}

}
