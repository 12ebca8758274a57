package org.yishitang.notice;

import org.springframework.stereotype.Component;

import org.yishitang.vault.SealedFiles;

/** Keeps the scans of signed proofs under random names. */
@Component
public class ProofStore {

	private final SealedFiles files;

	ProofStore(SealedFiles files) {
		this.files = files;
	}

	/** Keeps a file under a random name that the caller made. */
	public void keep(String id, ServiceProof proof) {
		files.keep(id, proof.bytes());
	}

	/** What the file is to be recognised by. */
	public String hash(ServiceProof proof) {
		return Sha256.of(proof.bytes());
	}

	/** Undone what was kept: its row was not written. */
	public void drop(String id) {
		files.drop(id);
	}

	/** What it holds. */
	public byte[] read(String id) {
		return files.read(id);
	}

}
