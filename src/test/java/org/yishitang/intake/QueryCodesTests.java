package org.yishitang.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCodesTests {

	@TempDir
	Path home;

	@Test
	void eightyBitsInFourGroups() throws Exception {
		QueryCodes codes = new QueryCodes(new ServerKey("", home));
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "LF-XF-2026-000001", codes.salt()))
			.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
	}

	@Test
	void derivedAgainButOnlyWithTheSameKeyNumberAndSalt() throws Exception {
		QueryCodes codes = new QueryCodes(new ServerKey("", home));
		String salt = codes.salt();
		String code = codes.code(QueryCodes.Of.PETITIONER, "A", salt);
		assertThat(new QueryCodes(new ServerKey("", home)).code(QueryCodes.Of.PETITIONER, "A", salt)).isEqualTo(code);
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "B", salt)).isNotEqualTo(code);
		assertThat(codes.code(QueryCodes.Of.PETITIONER, "A", codes.salt())).isNotEqualTo(code);
		String other = "b3RoZXIga2V5IG9mIHRoaXJ0eS10d28gYnl0ZXMuLi4=";
		assertThat(new QueryCodes(new ServerKey(other, home)).code(QueryCodes.Of.PETITIONER, "A", salt)).isNotEqualTo(code);
	}

	@Test
	void readsWhatPeopleTypeFromPaper() throws Exception {
		QueryCodes codes = new QueryCodes(new ServerKey("", home));
		String mac = codes.mac(QueryCodes.Of.PETITIONER, "A", "01AB-0000-1111-WXYZ");
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", " o1ab oOoO iIlL wxyz", mac)).isTrue();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", "01AB-0000-1111-WXYY", mac)).isFalse();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "B", "01AB-0000-1111-WXYZ", mac)).isFalse();
		assertThat(codes.matches(QueryCodes.Of.PETITIONER, "A", "", mac)).isFalse();
	}

	@Test
	void theKeyFileIsNobodyElses() throws Exception {
		new ServerKey("", home);
		Path file = home.resolve("keys/query-code.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

}
