/** The only room that speaks Camunda: contract classes, delegates, listeners, starter. */
@org.springframework.modulith.ApplicationModule(displayName = "process",
		allowedDependencies = { "petition", "clock", "territory", "access", "vault", "audit", "intake", "triage", "assignment", "council",
				"mediation", "handling", "opinion", "closing", "notice", "records", "ledger", "desk" })
package org.yishitang.process;
