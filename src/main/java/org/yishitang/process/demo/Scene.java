package org.yishitang.process.demo;

import java.time.Instant;

/**
 * One thing that happens in the demo office.
 *
 * @param at when
 * @param story whose matter
 * @param step what is done, or null for the registration
 */
record Scene(Instant at, Story story, Story.Step step) {

}
