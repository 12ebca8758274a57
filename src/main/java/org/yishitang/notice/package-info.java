/** Statutory letters and messages: written in the transaction of what they tell, sent from an outbox afterwards. */
@org.springframework.modulith.ApplicationModule(displayName = "notice", allowedDependencies = { "petition", "clock", "territory", "triage", "access", "vault", "mediation", "council", "records" })
package org.yishitang.notice;
