/** Residents' pages: file a matter, follow it, guides, find my grid. */
@org.springframework.modulith.ApplicationModule(displayName = "portal",
		allowedDependencies = { "intake", "triage", "closing", "council", "mediation", "petition", "clock", "territory", "ledger", "notice", "records", "access" })
package org.yishitang.portal;
