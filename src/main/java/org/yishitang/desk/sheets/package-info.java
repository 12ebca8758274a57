/** Lists in and out as CSV and workbooks, and the comparison of a list with what the office has. */
package org.yishitang.desk.sheets;
