/** What was done, evidence, contact with the petitioner. */
@org.springframework.modulith.ApplicationModule(displayName = "handling", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.handling;
