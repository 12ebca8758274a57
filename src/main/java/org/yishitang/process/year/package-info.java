/**
 * A year of the office, played on the real engine with a steered clock: matters arrive, people work, forget and fall
 * ill, timers fire in their order; at the end it is proved that nothing was forgotten.
 */
package org.yishitang.process.year;
