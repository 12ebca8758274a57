package org.yishitang.portal.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.core.io.ByteArrayResource;

import org.yishitang.intake.Attachments;
import org.yishitang.intake.StoredAttachment;
import org.yishitang.intake.StoringAttachment;
import org.yishitang.intake.Tracking;
import org.yishitang.intake.UnknownReceipt;

/** Photos of a matter, in and out; out only as files to save. */
@RestController
@RequestMapping("/api/petitions/{receiptNo}/attachments")
@Tag(name = "petitions")
class AttachmentApi {

	private final StoringAttachment storing;

	private final Tracking tracking;

	private final Attachments attachments;

	private final Answers answers;

	private final IntakeLimits limits;

	AttachmentApi(StoringAttachment storing, Tracking tracking, Attachments attachments, Answers answers,
			IntakeLimits limits) {
		this.storing = storing;
		this.tracking = tracking;
		this.attachments = attachments;
		this.answers = answers;
		this.limits = limits;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Add a photo", description = "Part \"file\": JPEG or PNG, at most 10 MB and 40 megapixels.")
	ResponseEntity<PetitionAnswer.Photo> store(@PathVariable String receiptNo,
			@RequestHeader(name = FollowUpApi.CODE, required = false) String code, @RequestPart MultipartFile file,
			HttpServletRequest request) {
		return limits.guarded(request, () -> {
			try (var content = file.getInputStream()) {
				StoredAttachment stored = storing.store(receiptNo, code, file.getOriginalFilename(), content);
				return ResponseEntity.status(HttpStatus.CREATED).body(answers.photo(stored));
			}
			catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		});
	}

	@GetMapping("/{id}")
	@Operation(summary = "Save a photo")
	ResponseEntity<Resource> load(@PathVariable String receiptNo, @PathVariable String id,
			@RequestHeader(name = FollowUpApi.CODE, required = false) String code, HttpServletRequest request) {
		return limits.guarded(request, () -> {
			StoredAttachment photo = tracking.open(receiptNo, code)
				.filter(petition -> !petition.supporter())
				.flatMap(petition -> attachments.find(petition.caseNo(), id))
				.orElseThrow(UnknownReceipt::new);
			return ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.contentType(MediaType.parseMediaType(photo.mediaType()))
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(photo.fileName()).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.body(new ByteArrayResource(attachments.read(photo)));
		});
	}

}
