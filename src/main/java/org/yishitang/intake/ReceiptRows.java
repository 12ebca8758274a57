package org.yishitang.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReceiptRows extends Repository<ReceiptRow, String> {

	ReceiptRow save(ReceiptRow row);

	Optional<ReceiptRow> findByNo(String no);

	Optional<ReceiptRow> findByIdempotencyKey(String key);

	int countByCaseNo(String caseNo);

	void flush();

}
