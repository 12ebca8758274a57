package org.yishitang.desk;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.audit.ReadingLog;
import org.yishitang.audit.Verdict;
import org.yishitang.audit.Verifying;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The audit log, for the auditor alone: who did and saw what, and whether anybody touched the log. */
@Controller
class AuditPages {

	private static final String PAGE = "desk/audit";

	private final DeskReader reader;

	private final ReadingLog reading;

	private final Verifying verifying;

	private final AuditLog log;

	AuditPages(DeskReader reader, ReadingLog reading, Verifying verifying, AuditLog log) {
		this.reader = reader;
		this.reading = reading;
		this.verifying = verifying;
		this.log = log;
	}

	@GetMapping("/desk/audit")
	String read(@RequestParam(defaultValue = "") String actor, @RequestParam(defaultValue = "") String caseNo,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "0") long before, Model page) {
		mayAudit();
		page.addAttribute("actor", actor.strip());
		page.addAttribute("caseNo", caseNo.strip());
		page.addAttribute("kind", kind);
		page.addAttribute("kinds", new String[] { "case.", "look.", "find.", "export.", "sign-in.", "configuration.", "engine.", "audit." });
		page.addAttribute("lines", reading.lines(actor.strip(), caseNo.strip(), kind, before));
		page.addAttribute("size", ReadingLog.PAGE);
		return PAGE;
	}

	@PostMapping("/desk/audit")
	String verify(Model page) {
		mayAudit();
		Verdict verdict = verifying.verify();
		log.write(reader.id(), Deed.about("audit.verified", verdict.whole() ? "WHOLE" : verdict.problem().name(),
				String.valueOf(verdict.links())));
		page.addAttribute("verdict", verdict);
		return read("", "", "", 0, page);
	}

	private void mayAudit() {
		if (!reader.audits()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
