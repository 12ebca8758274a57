/** Documents as files: forms are checked, filled in and read back; no rows, no matters. */
package org.yishitang.notice.paper;
