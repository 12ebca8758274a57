package org.yishitang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is known of the chain outside the database, where whoever cuts the tables does not reach. */
@Component
class HeadFile {

	private final Path folder;

	HeadFile(@Value("${yishitang.home}") Path home) {
		this.folder = home.resolve("audit");
	}

	/** The newest link. */
	void write(Chain.Link last) {
		replace("head.txt", "%d %s\n".formatted(last.seq(), last.hash()));
	}

	/** The newest link that this node has noted. */
	Optional<Chain.Link> read() {
		try {
			Path file = folder.resolve("head.txt");
			if (!Files.exists(file)) {
				return Optional.empty();
			}
			String[] parts = Files.readString(file).strip().split(" ");
			return Optional.of(new Chain.Link(Long.parseLong(parts[0]), 0, parts[1]));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The signed head of a day, to be taken away and kept elsewhere. */
	void export(LocalDate day, String text) {
		replace("head-" + day + ".txt", text);
	}

	/** The key that signed heads are checked with. */
	void publish(String pem) {
		replace("public-key.pem", pem);
	}

	private void replace(String name, String text) {
		try {
			Files.createDirectories(folder);
			Path draft = Files.createTempFile(folder, name, ".draft");
			Files.writeString(draft, text);
			Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

}
