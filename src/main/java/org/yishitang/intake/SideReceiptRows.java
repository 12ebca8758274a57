package org.yishitang.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SideReceiptRows extends Repository<SideReceiptRow, String> {

	SideReceiptRow save(SideReceiptRow row);

	Optional<SideReceiptRow> findByNo(String no);

	Optional<SideReceiptRow> findByPartyId(String partyId);

	long countByCaseNo(String caseNo);

}
