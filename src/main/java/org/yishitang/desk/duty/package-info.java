/** Who is away and who stands in: everybody's own page, and the head's and administrator's list. */
package org.yishitang.desk.duty;
