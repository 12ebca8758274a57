/** The mediation of a matter at the desk: its record, its papers, and what may happen at any time. */
package org.yishitang.desk.mediation;
