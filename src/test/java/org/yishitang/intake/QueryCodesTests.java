package org.yishitang.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishitang.vault.Proving;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCodesTests {

	@Test
	void eightyBitsInFourGroups() {
		QueryCodes codes = new QueryCodes(keyed("one"));
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "LF-XF-2026-000001", codes.salt()))
			.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
	}

	@Test
	void derivedAgainButOnlyWithTheSameKeyNumberAndSalt() {
		QueryCodes codes = new QueryCodes(keyed("one"));
		String salt = codes.salt();
		String code = codes.code(QueryCodes.Of.PETITIONER, "A", salt);
		assertThat(new QueryCodes(keyed("one")).code(QueryCodes.Of.PETITIONER, "A", salt)).isEqualTo(code);
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "B", salt)).isNotEqualTo(code);
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "A", codes.salt())).isNotEqualTo(code);
		assertThat(new QueryCodes(keyed("other")).code(QueryCodes.Of.PETITIONER, "A", salt)).isNotEqualTo(code);
	}

	@Test
	void readsWhatPeopleTypeFromPaper() {
		QueryCodes codes = new QueryCodes(keyed("one"));
		String mac = codes.mac(QueryCodes.Of.PETITIONER, "A", "01AB-0000-1111-WXYZ");
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", " o1ab oOoO iIlL wxyz", mac)).isTrue();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", "01AB-0000-1111-WXYY", mac)).isFalse();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "B", "01AB-0000-1111-WXYZ", mac)).isFalse();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", "", mac)).isFalse();
	}

	private static Proving keyed(String key) {
		return (end, parts) -> {
			try {
				return MessageDigest.getInstance("SHA-256")
					.digest((key + end + List.of(parts)).getBytes(StandardCharsets.UTF_8));
			}
			catch (NoSuchAlgorithmException impossible) {
				throw new IllegalStateException(impossible);
			}
		};
	}

}
