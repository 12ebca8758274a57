package org.yishitang.portal.api;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

import org.yishitang.intake.Receipt;
import org.yishitang.petition.Status;

/** What the petitioner takes away. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReceiptAnswer(@Schema(example = "LF-XF-2026-000123") String receiptNo,
		@Schema(example = "7YQ2-K0ZC-M4NA-19TD", description = "shown once; keep it") String queryCode,
		@Schema(example = "REGISTERED") Status status,
		@Schema(example = "2026-12-08", nullable = true,
				description = "last legal day of the written notice; null where none is owed") LocalDate noticeDue) {

	static ReceiptAnswer of(Receipt receipt) {
		return new ReceiptAnswer(receipt.no(), receipt.queryCode(), receipt.status(), receipt.noticeDue());
	}

}
