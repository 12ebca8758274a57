/** The case file: aggregate, states, number, claims, parties, events. Knows nobody. */
@org.springframework.modulith.ApplicationModule(displayName = "petition", allowedDependencies = {})
package org.yishitang.petition;
