/** The residents' consultation council: members, topics, sittings, quorum, recusal, resolutions. */
@org.springframework.modulith.ApplicationModule(displayName = "council", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.council;
