package org.yishitang.clock;

import java.util.List;

/**
 * A holiday notice moved these limits; published once, after a {@link DeadlineMoved} for each. What watches limits moves
 * here in few statements.
 *
 * @param moved in the order of the matters
 */
public record DeadlinesMoved(List<DeadlineMoved> moved) {
}
