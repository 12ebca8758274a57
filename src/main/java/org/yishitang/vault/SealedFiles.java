package org.yishitang.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that people handed in: sealed, under random names, outside every folder that is served. */
@Component
public class SealedFiles {

	private static final String DRAFT = ".draft";

	private final Path folder;

	private final Vault vault;

	SealedFiles(@Value("${yishitang.home}") Path home, Vault vault) {
		this.folder = home.resolve("uploads");
		this.vault = vault;
	}

	/**
	 * Keeps a file; it is there whole or not at all.
	 * @param id random, made by the caller
	 * @throws UncheckedIOException if the disk is full
	 */
	public void keep(String id, byte[] plain) {
		write(id, vault.seal(plain, cell(id)));
	}

	/**
	 * What the file holds.
	 * @throws UncheckedIOException if it is not there
	 * @throws SealBroken if it was changed
	 */
	public byte[] read(String id) {
		return vault.open(stored(id), cell(id));
	}

	/** Seals a file with other keys from now on; it need not be there. */
	public void sealBy(String id, Purpose keys) {
		if (Files.exists(folder.resolve(id))) {
			write(id, vault.seal(read(id), cell(id).by(keys)));
		}
	}

	/** Takes a file away; it need not be there. */
	public void drop(String id) {
		try {
			Files.deleteIfExists(folder.resolve(id));
		}
		catch (IOException kept) {
			throw new UncheckedIOException(kept);
		}
	}

	/**
	 * Seals with the newest key what is not sealed with it.
	 * @param plainToo whether files that were never sealed are taken as they are
	 * @return how many were sealed
	 */
	int renew(boolean plainToo) {
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return (int) files.map(file -> file.getFileName().toString())
				.filter(id -> !id.endsWith(DRAFT))
				.filter(id -> renew(id, plainToo))
				.count();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private boolean renew(String id, boolean plainToo) {
		byte[] before = stored(id);
		Cell at = cell(id);
		Purpose keys = vault.keys(before, at);
		if (vault.isFresh(before, keys)) {
			return false;
		}
		write(id, vault.seal(plainToo && !Vault.isSealed(before) ? before : vault.open(before, at), at.by(keys)));
		return true;
	}

	private byte[] stored(String id) {
		try {
			return Files.readAllBytes(folder.resolve(id));
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private void write(String id, byte[] bytes) {
		try {
			Files.createDirectories(folder);
			Path draft = Files.createTempFile(folder, id, DRAFT);
			try {
				Files.write(draft, bytes);
				Files.move(draft, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	private static Cell cell(String id) {
		return new Cell("uploads", "file", id);
	}

}
