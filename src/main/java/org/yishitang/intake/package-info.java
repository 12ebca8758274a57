/** Turns what came in by any channel into a registered petition with a receipt, and lets its owner follow it up. */
@org.springframework.modulith.ApplicationModule(displayName = "intake",
		allowedDependencies = { "petition", "clock", "territory", "access", "vault" })
package org.yishitang.intake;
