package org.yishitang.desk;

/** How somebody spoke with the petitioner: 电话、上门、面谈、短信. */
enum ContactWay {

	PHONE, HOME, OFFICE, MESSAGE

}
