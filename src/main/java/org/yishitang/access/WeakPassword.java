package org.yishitang.access;

/** The password asked for is too weak for this account. */
public class WeakPassword extends RuntimeException {

	WeakPassword(String account) {
		super("password of " + account + " is too weak");
	}

}
