/** Staff pages and interface: what waits for me, the case file, the ledger, registering for somebody. */
@org.springframework.modulith.ApplicationModule(displayName = "desk",
		allowedDependencies = { "petition", "intake", "triage", "assignment", "handling", "closing", "council", "mediation", "records",
				"notice", "ledger", "clock", "territory", "access", "vault", "audit" })
package org.yishitang.desk;
