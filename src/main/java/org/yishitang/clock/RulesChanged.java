package org.yishitang.clock;

/** A limit of the table was changed; what is remembered of the table is forgotten. */
record RulesChanged() {
}
