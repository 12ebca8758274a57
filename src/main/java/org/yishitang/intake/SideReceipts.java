package org.yishitang.intake;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts of parties that did not file, such as the other side of a dispute: a number and a code of their own, which
 * open their own page and nothing of the petitioner's.
 */
@Component
@Transactional
public class SideReceipts {

	private static final String NOBODYS_MAC = "0".repeat(64);

	/** Between the matter's number and the party's. */
	private static final String MARK = "-D";

	private final SideReceiptRows rows;

	private final QueryCodes codes;

	private final Clock clock;

	SideReceipts(SideReceiptRows rows, QueryCodes codes, Clock clock) {
		this.rows = rows;
		this.codes = codes;
		this.clock = clock;
	}

	/**
	 * What the party takes away.
	 *
	 * @param no its own receipt number, such as {@code LF-XF-2026-000123-D1}
	 * @param queryCode its own code
	 */
	public record SideReceipt(String no, String queryCode) {

	}

	/**
	 * Who opened a page with such a receipt.
	 *
	 * @param no the receipt's number
	 * @param caseNo the matter
	 * @param partyId the party
	 */
	public record SideHolder(String no, String caseNo, String partyId) {

	}

	/** The receipt of a party, the same each time. */
	public SideReceipt makeOut(String caseNo, String partyId, String by) {
		SideReceiptRow row = rows.findByPartyId(partyId).orElseGet(() -> fresh(caseNo, partyId, by));
		return new SideReceipt(row.no(), codes.code(QueryCodes.Of.SIDE, row.no(), row.salt()));
	}

	private SideReceiptRow fresh(String caseNo, String partyId, String by) {
		String no = caseNo + MARK + (rows.countByCaseNo(caseNo) + 1);
		String salt = codes.salt();
		String mac = codes.mac(QueryCodes.Of.SIDE, no, codes.code(QueryCodes.Of.SIDE, no, salt));
		return rows.save(new SideReceiptRow(no, caseNo, partyId, by, clock.instant()).secured(salt, mac));
	}

	/** Who holds this number and code; does the same work whether or not there is such a receipt. */
	@Transactional(readOnly = true)
	public Optional<SideHolder> open(String no, String queryCode) {
		SideReceiptRow row = rows.findByNo(no).orElse(null);
		String mac = row == null ? NOBODYS_MAC : row.codeMac();
		boolean right = codes.matches(QueryCodes.Of.SIDE, no, queryCode, mac);
		return right && row != null ? Optional.of(new SideHolder(row.no(), row.caseNo(), row.partyId())) : Optional.empty();
	}

}
