package org.yishitang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.yishitang.intake.CleaningPicture;
import org.yishitang.intake.StoringAttachment;
import org.yishitang.notice.ServiceProof;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the photo or scan of a signed proof: pictures encoded again, PDF files only without anything that runs. */
@Component
public class ProofFile {

	private static final String PDF_MAGIC = "%PDF-";

	private static final Pattern ACTIVE = Pattern
		.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|OpenAction|AA|RichMedia|XFA|GoToR|SubmitForm|ImportData)\\b");

	private final CleaningPicture cleaning;

	ProofFile(CleaningPicture cleaning) {
		this.cleaning = cleaning;
	}

	/**
	 * The proof, null where no file was chosen.
	 * @throws Refused if it breaks a rule
	 */
	public ServiceProof of(MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		if (file.getSize() > StoringAttachment.LARGEST) {
			throw new Refused(Refusal.of("letters.refusal.proof-too-large", StoringAttachment.LARGEST >> 20));
		}
		byte[] bytes = file.getBytes();
		String name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		if (text.startsWith(PDF_MAGIC) && name.endsWith(".pdf")) {
			if (ACTIVE.matcher(text).find()) {
				throw new Refused(Refusal.of("letters.refusal.proof-active"));
			}
			return new ServiceProof("application/pdf", bytes);
		}
		if (!name.matches(".*\\.(jpe?g|png)")) {
			throw new Refused(Refusal.of("letters.refusal.proof-kind"));
		}
		CleaningPicture.Picture picture = cleaning.clean(name, bytes);
		return new ServiceProof(picture.mediaType(), picture.bytes());
	}

}
