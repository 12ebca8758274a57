package org.yishitang.desk;

import org.yishitang.access.CurrentAccount;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The case file as JSON, masked. */
@RestController
class CasesApi {

	private final CaseDoor door;

	private final CaseFiles files;

	private final CurrentAccount reader;

	CasesApi(CaseDoor door, CaseFiles files, CurrentAccount reader) {
		this.door = door;
		this.files = files;
		this.reader = reader;
	}

	@GetMapping("/api/cases/{no}")
	ResponseEntity<CaseView> open(@PathVariable String no) {
		return reader.id()
			.flatMap(account -> door.open(no, account))
			.map(line -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(files.of(line)))
			.orElseThrow(() -> new NotThere(no));
	}

}
