/** The residents' consultation council: members, topics, sittings, quorum, recusal, resolutions. */
@org.springframework.modulith.ApplicationModule(displayName = "council", allowedDependencies = { "petition", "clock", "territory", "access", "vault" })
package org.yishitang.council;
