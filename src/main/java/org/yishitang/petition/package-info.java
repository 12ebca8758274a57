/** The case file: aggregate, states, number, claims, parties, events. Knows nobody but the vault. */
@org.springframework.modulith.ApplicationModule(displayName = "petition", allowedDependencies = { "vault" })
package org.yishitang.petition;
