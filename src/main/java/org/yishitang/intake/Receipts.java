package org.yishitang.intake;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Status;

/** Makes out receipts and recognises their holders. */
@Component
class Receipts {

	private static final String NOBODYS_MAC = "0".repeat(64);

	private final ReceiptRows rows;

	private final QueryCodes codes;

	private final Clock clock;

	Receipts(ReceiptRows rows, QueryCodes codes, Clock clock) {
		this.rows = rows;
		this.codes = codes;
		this.clock = clock;
	}

	/** Writes a receipt at once, so that the second user of an idempotency key fails before anything happens. */
	ReceiptRow makeOut(String no, String caseNo, Once once) {
		String salt = codes.salt();
		ReceiptRow row = new ReceiptRow(no, caseNo, salt, codes.mac(QueryCodes.Of.PETITIONER, no, codes.code(QueryCodes.Of.PETITIONER, no, salt)), clock.instant());
		row.boundTo(once);
		ReceiptRow saved = rows.save(row);
		rows.flush();
		return saved;
	}

	/** What the holder is given, the same each time. */
	Receipt copy(ReceiptRow row) {
		return new Receipt(row.no(), codes.code(QueryCodes.Of.PETITIONER, row.no(), row.salt()), Status.REGISTERED, row.noticeDue());
	}

	/**
	 * The receipt of this number and code, doing the same work whether or not there is one.
	 * @throws UnknownReceipt for a wrong number or code
	 */
	ReceiptRow held(String no, String queryCode) {
		String number = no == null ? "" : no;
		ReceiptRow row = rows.findByNo(number).orElse(null);
		String mac = row == null ? NOBODYS_MAC : row.codeMac();
		if (!codes.matches(QueryCodes.Of.PETITIONER, number, queryCode == null ? "" : queryCode, mac) || row == null) {
			throw new UnknownReceipt();
		}
		return row;
	}

}
