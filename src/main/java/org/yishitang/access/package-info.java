/** Accounts, roles, sign-in and masking: who may see what. */
@org.springframework.modulith.ApplicationModule(displayName = "access", allowedDependencies = { "territory", "audit" })
package org.yishitang.access;
