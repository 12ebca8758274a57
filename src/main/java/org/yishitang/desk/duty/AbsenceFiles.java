package org.yishitang.desk.duty;

import org.yishitang.access.CurrentAccount;
import org.yishitang.audit.Audited;
import org.yishitang.desk.sheets.ListFiles;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A plan of leave as a file; each row is taken only for whom the reader may enter absences. */
@Controller
class AbsenceFiles {

	private static final String LIST = "absences";

	private static final String ADDRESS = "/desk/absence/list";

	private final ListFiles files;

	private final CurrentAccount current;

	AbsenceFiles(ListFiles files, CurrentAccount current) {
		this.files = files;
		this.current = current;
	}

	@GetMapping("/desk/absence/list.{ending}")
	@Audited("export.absences")
	ResponseEntity<byte[]> export(@PathVariable String ending) {
		return files.file(LIST, ending, current.id().orElseThrow());
	}

	@PostMapping("/desk/absence/list/preview")
	String preview(@RequestParam MultipartFile file, Model page) {
		return files.preview(LIST, file, current.id().orElseThrow(), ADDRESS, page);
	}

	@PostMapping("/desk/absence/list/apply")
	String apply(@RequestParam String text, Model page) {
		return files.apply(LIST, text, current.id().orElseThrow(), ADDRESS, page);
	}

}
