/** Nature, category, urgency, lawful route, and why. */
@org.springframework.modulith.ApplicationModule(displayName = "triage", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.triage;
