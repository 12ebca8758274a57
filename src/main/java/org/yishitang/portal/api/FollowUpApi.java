package org.yishitang.portal.api;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;


/** What the holder of a receipt may say later; each answers with the matter as it then is. */
@RestController
@RequestMapping("/api/petitions/{receiptNo}")
@Tag(name = "petitions")
class FollowUpApi {

	static final String CODE = "X-Query-Code";

	private final Saying saying;

	private final Showing showing;

	FollowUpApi(Saying saying, Showing showing) {
		this.saying = saying;
		this.showing = showing;
	}

	@PostMapping("/supplements")
	@Operation(summary = "Add something")
	ResponseEntity<PetitionAnswer> supplement(@PathVariable String receiptNo,
			@RequestHeader(name = CODE, required = false) String code, @RequestBody Said.Words said,
			HttpServletRequest request, Locale reader) {
		return showing.after(request, () -> saying.supplementing().supplement(receiptNo, code, said.text()), receiptNo,
				code, reader);
	}

	@PostMapping("/answers")
	@Operation(summary = "Answer our open question")
	ResponseEntity<PetitionAnswer> answer(@PathVariable String receiptNo,
			@RequestHeader(name = CODE, required = false) String code, @RequestBody Said.Words said,
			HttpServletRequest request, Locale reader) {
		return showing.after(request, () -> saying.answering().answer(receiptNo, code, said.text()), receiptNo, code,
				reader);
	}

	@PostMapping("/withdrawal")
	@Operation(summary = "Ask for withdrawal", description = "Never for accusations or public danger.")
	ResponseEntity<PetitionAnswer> withdraw(@PathVariable String receiptNo,
			@RequestHeader(name = CODE, required = false) String code, @RequestBody Said.Reason said,
			HttpServletRequest request, Locale reader) {
		return showing.after(request, () -> saying.withdrawal().ask(receiptNo, code, said.reason()), receiptNo, code,
				reader);
	}

	@PostMapping("/rating")
	@Operation(summary = "Say solved or not, satisfied or not", description = "Once for each round, after the reply.")
	ResponseEntity<PetitionAnswer> rate(@PathVariable String receiptNo,
			@RequestHeader(name = CODE, required = false) String code, @RequestBody Said.Rated said,
			HttpServletRequest request, Locale reader) {
		return showing.after(request,
				() -> saying.rating().rate(receiptNo, code, said.satisfaction(), said.solved(), said.remark()),
				receiptNo, code, reader);
	}

	@PostMapping("/reopening")
	@Operation(summary = "Ask to handle it again", description = "Within 30 days of its closing.")
	ResponseEntity<PetitionAnswer> reopen(@PathVariable String receiptNo,
			@RequestHeader(name = CODE, required = false) String code, @RequestBody Said.Reason said,
			HttpServletRequest request, Locale reader) {
		return showing.after(request, () -> saying.reopening().ask(receiptNo, code, said.reason()), receiptNo, code,
				reader);
	}

}
