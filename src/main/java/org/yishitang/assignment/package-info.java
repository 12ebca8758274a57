/** Who is responsible; first handler; handing on; objection. */
@org.springframework.modulith.ApplicationModule(displayName = "assignment", allowedDependencies = { "petition", "clock", "territory", "access" })
package org.yishitang.assignment;
