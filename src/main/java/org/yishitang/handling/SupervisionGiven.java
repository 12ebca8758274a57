package org.yishitang.handling;

/**
 * An order or proposal was sent that no breached limit's instance follows up; somebody must see to its answer.
 *
 * @param order the order
 */
public record SupervisionGiven(SupervisionOrder order) {
}
