package org.yishitang.notice;

import java.time.LocalDate;

/**
 * What somebody says about how a letter was served.
 *
 * @param doneOn day it was handed over, delivered, left, told or published
 * @param trackingNo of the post, or null
 * @param witness who saw it left, or null
 * @param remark where it was published, what was said on the phone; or null
 */
public record ServiceRecord(Manner manner, LocalDate doneOn, Recipient recipient, String trackingNo, String witness,
		String remark) {

}
