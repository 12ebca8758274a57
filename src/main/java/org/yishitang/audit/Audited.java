package org.yishitang.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an address that gives out unmasked data or takes data away; whoever asks for it is written down first. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

	/** Kind of the line in the log, e.g. {@code look.letter} or {@code export.ledger}. */
	String value();

}
