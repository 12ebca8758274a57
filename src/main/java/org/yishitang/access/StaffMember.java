package org.yishitang.access;

import org.springframework.security.core.userdetails.User;

/** Somebody of our accounts who signed in, as Spring Security carries them. */
class StaffMember extends User {

	StaffMember(Account account, String password) {
		super(account.id(), password, account.active(), true, true, true, StaffDirectory.authorities(account));
	}

}
