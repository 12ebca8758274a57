package org.yishitang.petition;

/** What kind of wish it is: 求决、建议、检举、求助、咨询、感谢; an attribute of its own, never derived from the category only. */
public enum Nature {

	CLAIM, SUGGESTION, ACCUSATION, HELP, INQUIRY, THANKS

}
