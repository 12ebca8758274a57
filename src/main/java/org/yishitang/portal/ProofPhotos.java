package org.yishitang.portal;

import java.io.IOException;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.intake.CleaningPicture;
import org.yishitang.intake.StoringAttachment;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.notice.ProofStore;
import org.yishitang.notice.ServiceProof;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Takes the photo by which a party proves a promise: encoded again, without what the camera wrote into it. */
@Component
class ProofPhotos {

	private final CleaningPicture cleaning;

	private final ProofStore store;

	ProofPhotos(CleaningPicture cleaning, ProofStore store) {
		this.cleaning = cleaning;
		this.store = store;
	}

	/**
	 * Keeps a photo; null where none was chosen.
	 * @throws Refused if it is too large or no picture
	 */
	MediationDesk.Scan keep(MultipartFile photo) throws IOException {
		if (photo == null || photo.isEmpty()) {
			return null;
		}
		if (photo.getSize() > StoringAttachment.LARGEST) {
			throw new Refused(Refusal.of("letters.refusal.proof-too-large", StoringAttachment.LARGEST >> 20));
		}
		CleaningPicture.Picture picture = cleaning.clean(String.valueOf(photo.getOriginalFilename()), photo.getBytes());
		ServiceProof proof = new ServiceProof(picture.mediaType(), picture.bytes());
		String id = UUID.randomUUID().toString();
		store.keep(id, proof);
		return new MediationDesk.Scan(id, proof.mediaType(), store.hash(proof));
	}

}
