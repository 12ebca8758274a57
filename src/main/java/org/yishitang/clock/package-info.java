/** Working calendar, deadlines as data, extension, escalation ladder. */
@org.springframework.modulith.ApplicationModule(displayName = "clock", allowedDependencies = { "territory" })
package org.yishitang.clock;
