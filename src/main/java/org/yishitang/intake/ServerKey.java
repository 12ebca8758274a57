package org.yishitang.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The server's secret: what is derived from it can be derived again, but by nobody who only reads the database. */
@Component
class ServerKey {

	private final SecretKeySpec key;

	ServerKey(@Value("${YISHITANG_KEY:}") String given, @Value("${yishitang.home}") Path home) throws IOException {
		byte[] bytes = given.isBlank() ? ofFile(home.resolve("keys/query-code.key")) : Base64.getDecoder().decode(given);
		this.key = new SecretKeySpec(bytes, "HmacSHA256");
	}

	/**
	 * 32 bytes that only this server can derive.
	 * @param purpose keeps values for different ends apart
	 */
	byte[] mac(String purpose, String... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update(("|" + bytes.length + "|").getBytes(StandardCharsets.UTF_8));
				mac.update(bytes);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static byte[] ofFile(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		byte[] fresh = new byte[32];
		new SecureRandom().nextBytes(fresh);
		try {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
			return fresh;
		}
		catch (FileAlreadyExistsException kept) {
			return Base64.getDecoder().decode(Files.readString(file).strip());
		}
	}

}
