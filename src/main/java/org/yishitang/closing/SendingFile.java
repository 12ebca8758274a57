package org.yishitang.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/** Our file goes to the reviewing organ. */
@Component
public class SendingFile implements DutyRule {

	private final Petitions petitions;

	private final Reviews reviews;

	private final ReviewClock windows;

	private final ReviewLog log;

	private final Clock clock;

	SendingFile(Petitions petitions, Reviews reviews, ReviewClock windows, ReviewLog log, Clock clock) {
		this.petitions = petitions;
		this.reviews = reviews;
		this.windows = windows;
		this.log = log;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("send-file", "send-final-file");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		LocalDate sentOn = LocalDate.parse((String) values.get("sentOn"));
		LocalDate today = LocalDate.now(clock);
		if (sentOn.isAfter(today)) {
			return Optional.of(Refusal.of("review.refusal.future", today.toString()));
		}
		return latest(petition.no()).filter(review -> sentOn.isBefore(review.requestedOn()))
			.map(review -> Refusal.of("review.refusal.before-request", review.requestedOn().toString()));
	}

	/** Records when and how the file was sent. */
	public void record(String no, LocalDate sentOn, FileManner manner, String actor) {
		Petition petition = petitions.get(no);
		latest(no).ifPresent(review -> {
			review.fileSent(sentOn, manner, actor);
			reviews.save(review);
		});
		windows.fileSent(no);
		log.note(petition, CaseEventType.REVIEW_FILE_SENT, actor,
				Map.of("sentOn", sentOn.toString(), "manner", manner.name()));
	}

	private Optional<Review> latest(String no) {
		return reviews.findByCaseNoOrderByIdAsc(no).stream().reduce((earlier, later) -> later);
	}

}
