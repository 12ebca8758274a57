/** The JSON interface for residents and programs: hand in, follow, say more. */
package org.yishitang.portal.api;
