package org.yishitang.intake;

import java.time.LocalDate;

import org.yishitang.petition.Status;

/**
 * What the petitioner takes away.
 *
 * @param no receipt number
 * @param queryCode 80 bits in Crockford's base 32, four groups of four; shown once, stored only as HMAC
 * @param status where the matter stood when the receipt was made out
 * @param noticeDue last legal day of the written notice (DL-02, from above DL-03), null where none is owed
 */
public record Receipt(String no, String queryCode, Status status, LocalDate noticeDue) {

}
