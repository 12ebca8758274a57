/** The administrator's pages: rules, calendar, ladder, letters, people, posts and territory, without SQL. */
package org.yishitang.desk.admin;
