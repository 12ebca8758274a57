/** The written opinion: draft, legal check, signature, service. */
@org.springframework.modulith.ApplicationModule(displayName = "opinion", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.opinion;
