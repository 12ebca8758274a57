package org.yishitang.notice;

enum MessageState {

	WAITING, SENDING, SENT, DEAD

}
