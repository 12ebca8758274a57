/** Call-back, satisfaction, strike-off by a second person, reopening, review. */
@org.springframework.modulith.ApplicationModule(displayName = "closing", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.closing;
