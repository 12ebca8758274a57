package org.yishitang.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the scans of signed proofs as files under random names, outside every folder that is served. */
@Component
public class ProofStore {

	private final Path folder;

	ProofStore(@Value("${yishitang.home}") Path home) {
		this.folder = home.resolve("uploads");
	}

	/** Keeps a file under a random name that the caller made. */
	public void keep(String id, ServiceProof proof) {
		try {
			Files.createDirectories(folder);
			Files.write(file(id), proof.bytes());
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	/** What the file is to be recognised by. */
	public String hash(ServiceProof proof) {
		return Sha256.of(proof.bytes());
	}

	/** Undone what was kept: its row was not written. */
	public void drop(String id) {
		file(id).toFile().delete();
	}

	/** Where it lies. */
	public Path file(String id) {
		return folder.resolve(id);
	}

}
