package org.yishitang.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is encrypted before it reaches the database: a text or bytes of an entity whose id the application gives,
 * also inside an embedded record. The entity itself holds the plain value; queries cannot compare it.
 */
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
public @interface Sealed {

}
