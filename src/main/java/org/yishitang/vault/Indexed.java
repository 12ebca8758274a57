package org.yishitang.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the blind index of a sealed field of the same entity; it is filled whenever the row is written. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Indexed {

	/** Name of the sealed field. */
	String of();

	/** What it is looked up by. */
	LookUp as();

}
