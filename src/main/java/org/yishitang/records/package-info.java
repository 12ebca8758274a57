/** How long a file is kept and why; what people ask about their personal data, and what became of it. */
@org.springframework.modulith.ApplicationModule(displayName = "records", allowedDependencies = { "petition", "clock", "access", "vault", "audit" })
package org.yishitang.records;
