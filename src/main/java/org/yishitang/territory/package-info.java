/** Communities, grids, posts with A/B holders, who is on duty. Uses nobody. */
@org.springframework.modulith.ApplicationModule(displayName = "territory", allowedDependencies = {})
package org.yishitang.territory;
