/** The council secretary's page of a sitting: seats and answers, personal links, objections. */
package org.yishitang.desk.sitting;
