/** Parties, consent, sessions, agreement, promises, judicial confirmation. */
@org.springframework.modulith.ApplicationModule(displayName = "mediation", allowedDependencies = { "petition", "clock", "territory", "access", "vault" })
package org.yishitang.mediation;
