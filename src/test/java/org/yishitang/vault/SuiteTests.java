package org.yishitang.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuiteTests {

	private static final byte[] KEY = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));

	private static final byte[] WORDS = "𠮷野家住东苑小区12号楼".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PLACE = new Cell("party", "name", "1").bytes();

	@ParameterizedTest
	@EnumSource
	void opensWhatItSealedAndNeverSealsAlike(Suite suite) throws Exception {
		byte[] one = suite.encrypt(KEY, WORDS, PLACE);
		byte[] other = suite.encrypt(KEY, WORDS, PLACE);
		assertThat(one).isNotEqualTo(other).hasSize(WORDS.length + 28);
		assertThat(suite.decrypt(KEY, one, PLACE)).isEqualTo(WORDS);
		assertThat(suite.decrypt(KEY, other, PLACE)).isEqualTo(WORDS);
	}

	@ParameterizedTest
	@EnumSource
	void noByteCanBeChanged(Suite suite) {
		byte[] sealed = suite.encrypt(KEY, WORDS, PLACE);
		for (int at = 0; at < sealed.length; at++) {
			byte[] changed = sealed.clone();
			changed[at] ^= 1;
			assertThatThrownBy(() -> suite.decrypt(KEY, changed, PLACE)).isInstanceOf(GeneralSecurityException.class);
		}
		assertThatThrownBy(() -> suite.decrypt(KEY, new byte[3], PLACE)).isInstanceOf(GeneralSecurityException.class);
	}

	@ParameterizedTest
	@EnumSource
	void holdsOnlyInItsPlaceAndWithItsKey(Suite suite) {
		byte[] sealed = suite.encrypt(KEY, WORDS, PLACE);
		for (Cell other : new Cell[] { new Cell("party", "name", "2"), new Cell("party", "phone", "1"),
				new Cell("case_note", "name", "1") }) {
			assertThatThrownBy(() -> suite.decrypt(KEY, sealed, other.bytes()))
				.isInstanceOf(GeneralSecurityException.class);
		}
		byte[] otherKey = KEY.clone();
		otherKey[3] ^= 1;
		assertThatThrownBy(() -> suite.decrypt(otherKey, sealed, PLACE)).isInstanceOf(GeneralSecurityException.class);
	}

	/** By the library's own engine, without the provider: that the names chosen mean these algorithms. */
	@Test
	void smMeansSm4AndSm3() throws Exception {
		byte[] sealed = Suite.SM.encrypt(KEY, WORDS, PLACE);
		var cipher = GCMBlockCipher.newInstance(new SM4Engine());
		cipher.init(false, new AEADParameters(new KeyParameter(KEY, 0, 16), 128, Arrays.copyOf(sealed, 12), PLACE));
		byte[] plain = new byte[cipher.getOutputSize(sealed.length - 12)];
		int length = cipher.processBytes(sealed, 12, sealed.length - 12, plain, 0);
		cipher.doFinal(plain, length);
		assertThat(plain).isEqualTo(WORDS);
		HMac mac = new HMac(new SM3Digest());
		mac.init(new KeyParameter(KEY));
		mac.update(WORDS, 0, WORDS.length);
		byte[] hash = new byte[32];
		mac.doFinal(hash, 0);
		assertThat(Suite.SM.mac(KEY, WORDS)).isEqualTo(hash);
		assertThat(Suite.AES.mac(KEY, WORDS)).isNotEqualTo(hash).hasSize(32);
	}

}
