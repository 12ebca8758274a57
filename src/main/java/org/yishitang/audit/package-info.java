/** Who did and saw what: append-only, hash-chained, signed daily. Uses the vault only. */
@org.springframework.modulith.ApplicationModule(displayName = "audit", allowedDependencies = { "vault" })
package org.yishitang.audit;
