package org.yishitang.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.util.StringUtils;

/** The unit an address counts as: an IPv4 address, or the /64 network of an IPv6 address. */
final class Network {

	private static final int PREFIX_BYTES = 8;

	private Network() {
	}

	static String of(String address) {
		if (!StringUtils.hasText(address)) {
			return "";
		}
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(bytes.length > PREFIX_BYTES ? Arrays.copyOf(bytes, PREFIX_BYTES) : bytes);
		}
		catch (UnknownHostException notAnAddress) {
			return address;
		}
	}

}
