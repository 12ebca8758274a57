package org.yishitang.records;

import org.yishitang.clock.LadderStep;

/** A request about personal data is not answered yet, and somebody must know. */
public record RequestWaits(DataRequest request, LadderStep step) {

}
