/** Communities, grids, posts with A/B holders, who is on duty. Uses nobody but the audit log. */
@org.springframework.modulith.ApplicationModule(displayName = "territory", allowedDependencies = { "audit" })
package org.yishitang.territory;
