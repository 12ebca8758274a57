/** Nature, category, urgency, lawful route, and why. */
@org.springframework.modulith.ApplicationModule(displayName = "triage", allowedDependencies = { "petition", "clock", "territory", "access", "vault" })
package org.yishitang.triage;
