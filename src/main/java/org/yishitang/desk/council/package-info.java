/** The council at the desk: members with terms and service record, the pool of topics, whom to ask for a sitting. */
package org.yishitang.desk.council;
