package org.yishitang.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret kept outside the database, which all other keys are wrapped in: from the environment, a file, or in the
 * demo made once. While a new one replaces it the former one is named beside it.
 */
@Component
class RootKeys {

	private static final int BYTES = 32;

	/** The current one first. */
	private final List<byte[]> keys = new ArrayList<>();

	private final Suite suite;

	RootKeys(@Value("${YISHITANG_KEY:}") String key, @Value("${YISHITANG_KEY_FILE:}") String file,
			@Value("${YISHITANG_FORMER_KEY:}") String former, @Value("${yishitang.home}") Path home,
			@Value("${yishitang.vault.suite}") Suite suite) throws IOException {
		this.suite = suite;
		if (!key.isBlank()) {
			keys.add(decoded(key));
		}
		else {
			keys.add(file.isBlank() ? ofFile(home.resolve("keys/query-code.key")) : read(Path.of(file)));
		}
		if (!former.isBlank()) {
			keys.add(decoded(former));
		}
	}

	/** Which algorithms new keys are for. */
	Suite suite() {
		return suite;
	}

	/** The root itself, which the first proofs were derived from. */
	byte[] current() {
		return keys.get(0).clone();
	}

	/** Names the root that wraps from now on, without telling anything about it. */
	String currentId() {
		return id(keys.get(0));
	}

	String wrap(int id, Purpose purpose, byte[] bytes) {
		return Base64.getEncoder().encodeToString(suite.encrypt(keys.get(0), bytes, bound(id, purpose)));
	}

	/** @throws SealBroken if none of the roots at hand wrapped it */
	byte[] unwrap(int id, Purpose purpose, Suite wrappedBy, String root, String wrapped) {
		byte[] key = keys.stream()
			.filter(each -> id(each).equals(root))
			.findFirst()
			.orElseThrow(() -> new SealBroken(
					"The keys in the database were wrapped by another YISHITANG_KEY: set that one, or name it as YISHITANG_FORMER_KEY",
					null));
		try {
			return wrappedBy.decrypt(key, Base64.getDecoder().decode(wrapped), bound(id, purpose));
		}
		catch (GeneralSecurityException changed) {
			throw new SealBroken("Key %d in the database was changed".formatted(id), changed);
		}
	}

	private static byte[] bound(int id, Purpose purpose) {
		return new Cell("vault_key", purpose.name(), Integer.toString(id)).bytes();
	}

	private static String id(byte[] key) {
		byte[] mac = Suite.AES.mac(key, "which root".getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(Arrays.copyOf(mac, 6));
	}

	private static byte[] decoded(String text) {
		byte[] bytes = Base64.getDecoder().decode(text.strip());
		if (bytes.length != BYTES) {
			throw new IllegalArgumentException("A root key is 32 bytes in Base64, this one has " + bytes.length);
		}
		return bytes;
	}

	private static byte[] read(Path file) throws IOException {
		return decoded(Files.readString(file));
	}

	private static byte[] ofFile(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		byte[] fresh = Suite.random(BYTES);
		try {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
			return fresh;
		}
		catch (FileAlreadyExistsException kept) {
			return read(file);
		}
	}

}
