package org.yishitang.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.yishitang.access.CurrentAccount;
import org.yishitang.audit.Audited;
import org.yishitang.clock.Light;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.LedgerPage;
import org.yishitang.ledger.LedgerWorkbook;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Visibility;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as JSON and as a workbook, within what the reader may see. */
@RestController
class LedgerApi {

	private static final int USUAL_PAGE = 50;

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Ledger ledger;

	private final LedgerWorkbook workbook;

	private final Visibility visibility;

	private final CurrentAccount reader;

	private final Clock clock;

	LedgerApi(Ledger ledger, LedgerWorkbook workbook, Visibility visibility, CurrentAccount reader, Clock clock) {
		this.ledger = ledger;
		this.workbook = workbook;
		this.visibility = visibility;
		this.reader = reader;
		this.clock = clock;
	}

	@GetMapping("/api/ledger")
	Answer search(LedgerQuestion question) {
		LedgerPage page = ledger.search(question.filter(), scope(), question.pageOr(0), question.sizeOr(USUAL_PAGE));
		return new Answer(page.asOf().truncatedTo(ChronoUnit.MILLIS).atZone(clock.getZone()).toOffsetDateTime().toString(), page.total(), page.lights(),
				page.page(), page.size(), page.items());
	}

	@GetMapping("/api/ledger.xlsx")
	@Audited("export.ledger")
	void export(LedgerQuestion question, HttpServletResponse response) throws IOException {
		String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").format(clock.instant().atZone(clock.getZone()));
		response.setContentType(WORKBOOK);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-" + stamp + ".xlsx\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		workbook.write(question.filter(), scope(), response.getOutputStream());
	}

	private Scope scope() {
		return reader.id().map(visibility::of).orElseGet(Scope::nothing);
	}

	/** A page of the ledger; {@code asOf} is an ISO date-time with offset. */
	record Answer(String asOf, long total, Map<Light, Long> lights, int page, int size, List<LedgerItem> items) {
	}

}
