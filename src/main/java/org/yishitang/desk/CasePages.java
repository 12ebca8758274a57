package org.yishitang.desk;


import org.yishitang.audit.Audited;
import org.yishitang.intake.Attachments;
import org.yishitang.intake.StoredAttachment;
import org.yishitang.ledger.LedgerItem;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.core.io.ByteArrayResource;

/** The case page: people, clock, timeline, papers and the task to be done now. */
@Controller
class CasePages {

	private final FilePages door;

	private final CaseFiles files;

	private final Work work;

	private final Attachments photos;

	private final ReviewOnCase reviews;

	CasePages(CaseFiles files, Work work, Attachments photos, ReviewOnCase reviews, FilePages door) {
		this.door = door;
		this.files = files;
		this.work = work;
		this.photos = photos;
		this.reviews = reviews;
	}

	@GetMapping("/desk/cases/{no}")
	String open(@PathVariable String no, Model page) {
		LedgerItem line = line(no);
		page.addAttribute("matter", files.of(line));
		page.addAttribute("line", line);
		page.addAttribute("tasks", work.ofCase(no));
		page.addAttribute("photos", photos.of(no));
		page.addAttribute("ways", ContactWay.values());
		reviews.show(line, page);
		return "desk/case";
	}

	@GetMapping("/desk/cases/{no}/photos/{id}")
	@Audited("look.photo")
	ResponseEntity<Resource> photo(@PathVariable String no, @PathVariable String id) {
		line(no);
		StoredAttachment photo = photos.find(no, id).orElseThrow(CasePages::notThere);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(photo.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + photo.fileName() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(new ByteArrayResource(photos.read(photo)));
	}

	private LedgerItem line(String no) {
		return door.line(no).orElseThrow(CasePages::notThere);
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
