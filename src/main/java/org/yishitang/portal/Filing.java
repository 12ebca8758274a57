package org.yishitang.portal;

import java.io.IOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.intake.LookAlike;
import org.yishitang.intake.LookAlikes;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.intake.StoringAttachment;
import org.yishitang.intake.Tracking;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Refused;

/** Sends the filled-in form to intake, and its photos after it. */
@Component
class Filing {

	private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

	private final RegisteringPetition registering;

	private final StoringAttachment storing;

	private final LookAlikes lookAlikes;

	private final Tracking tracking;

	private final Suspicion suspicion;

	Filing(RegisteringPetition registering, StoringAttachment storing, LookAlikes lookAlikes, Tracking tracking,
			Suspicion suspicion) {
		this.registering = registering;
		this.storing = storing;
		this.lookAlikes = lookAlikes;
		this.tracking = tracking;
		this.suspicion = suspicion;
	}

	/** Open matters like this one that the resident has not been shown yet. */
	List<LookAlike> unseenLookAlikes(FilingForm form) {
		return (form.seen() != null && !form.seen().isBlank()) ? List.of()
				: lookAlikes.of(form.place(), form.chosenCategory());
	}

	Receipt register(FilingForm form) {
		return registering.register(form.submission(), CaseEvent.PETITIONER, FilingForm.blankToNull(form.key()),
				suspicion.of(form));
	}

	/**
	 * Adds the photos to the registered matter; one that cannot be taken does not undo the registration.
	 * @return how many were not taken
	 */
	int attach(Receipt receipt, List<MultipartFile> photos) {
		boolean sentBefore = tracking.open(receipt.no(), receipt.queryCode())
			.map(matter -> !matter.attachments().isEmpty())
			.orElse(true);
		if (photos == null || sentBefore) {
			return 0;
		}
		return (int) photos.stream().filter(photo -> !photo.isEmpty()).filter(photo -> !taken(receipt, photo)).count();
	}

	private boolean taken(Receipt receipt, MultipartFile photo) {
		try {
			storing.store(receipt.no(), receipt.queryCode(), photo.getOriginalFilename(), photo.getInputStream());
			return true;
		}
		catch (Refused | IOException notTaken) {
			LOG.info("A photo of {} was not taken: {}", receipt.no(), notTaken.getMessage());
			return false;
		}
	}

}
