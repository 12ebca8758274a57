package org.yishitang.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that appears whole or not at all, and once however often it is written. */
final class FileDrop {

	private FileDrop() {
	}

	static void write(Path folder, String name, byte[] bytes) throws IOException {
		Files.createDirectories(folder);
		Path draft = Files.createTempFile(folder, ".", ".draft");
		try {
			Files.write(draft, bytes);
			Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

}
