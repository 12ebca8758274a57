package org.yishitang.desk.admin;

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

/** Export and import of the administrator's lists: people, posts, communities, grids, absences. */
@Controller
class ListPages {

	private static final String ADDRESS = "/desk/admin/lists/";

	private final ListFiles files;

	private final CurrentAccount current;

	ListPages(ListFiles files, CurrentAccount current) {
		this.files = files;
		this.current = current;
	}

	@GetMapping("/desk/admin/lists/{name}.{ending}")
	@Audited("export.list")
	ResponseEntity<byte[]> export(@PathVariable String name, @PathVariable String ending) {
		return files.file(name, ending, current.id().orElseThrow());
	}

	@PostMapping("/desk/admin/lists/{name}/preview")
	String preview(@PathVariable String name, @RequestParam MultipartFile file, Model page) {
		return files.preview(name, file, current.id().orElseThrow(), ADDRESS + name, page);
	}

	@PostMapping("/desk/admin/lists/{name}/apply")
	String apply(@PathVariable String name, @RequestParam String text, Model page) {
		return files.apply(name, text, current.id().orElseThrow(), ADDRESS + name, page);
	}

}
