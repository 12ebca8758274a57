/** The only room that speaks Camunda: contract classes, delegates, listeners, starter. */
package org.yishitang.process;
