package org.yishitang.desk.council;

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

/** The members as a file, for the council's secretary; administrators have the same list among theirs. */
@Controller
class MemberFiles {

	private static final String LIST = "council-members";

	private static final String ADDRESS = "/desk/council/members/list";

	private final ListFiles files;

	private final CouncilDoor door;

	MemberFiles(ListFiles files, CouncilDoor door) {
		this.files = files;
		this.door = door;
	}

	@GetMapping("/desk/council/members/list.{ending}")
	@Audited("export.members")
	ResponseEntity<byte[]> export(@PathVariable String ending) {
		door.mayKeep();
		return files.file(LIST, ending, door.me());
	}

	@PostMapping("/desk/council/members/list/preview")
	String preview(@RequestParam MultipartFile file, Model page) {
		door.mayKeep();
		return files.preview(LIST, file, door.me(), ADDRESS, page);
	}

	@PostMapping("/desk/council/members/list/apply")
	String apply(@RequestParam String text, Model page) {
		door.mayKeep();
		return files.apply(LIST, text, door.me(), ADDRESS, page);
	}

}
