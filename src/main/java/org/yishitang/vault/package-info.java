/** What keeps personal data unreadable at rest: keys, seals of fields and files, look-up by blind index. Uses nobody. */
@org.springframework.modulith.ApplicationModule(displayName = "vault", allowedDependencies = {})
package org.yishitang.vault;
