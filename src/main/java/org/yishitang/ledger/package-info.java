/** The dynamic ledger: what happened to every matter, line by line, and the list people search, count and export. */
@org.springframework.modulith.ApplicationModule(displayName = "ledger",
		allowedDependencies = { "petition", "clock", "territory", "access", "vault", "audit", "notice", "records" })
package org.yishitang.ledger;
