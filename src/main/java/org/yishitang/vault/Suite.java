package org.yishitang.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A family of algorithms: the international one, and the one of GB/T 32907 (SM4) and GB/T 32905 (SM3). */
enum Suite {

	AES("AES", 32, "AES/GCM/NoPadding", "HmacSHA256", null),

	SM("SM4", 16, "SM4/GCM/NoPadding", "HMACSM3", new BouncyCastleProvider());

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String algorithm;

	private final int keyBytes;

	private final String transformation;

	private final String mac;

	private final Provider provider;

	Suite(String algorithm, int keyBytes, String transformation, String mac, Provider provider) {
		this.algorithm = algorithm;
		this.keyBytes = keyBytes;
		this.transformation = transformation;
		this.mac = mac;
		this.provider = provider;
	}

	static byte[] random(int bytes) {
		byte[] fresh = new byte[bytes];
		RANDOM.nextBytes(fresh);
		return fresh;
	}

	/** A fresh nonce, followed by what was encrypted and its tag. */
	byte[] encrypt(byte[] key, byte[] plain, byte[] bound) {
		try {
			byte[] nonce = random(NONCE);
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
			byte[] sealed = new byte[NONCE + cipher.getOutputSize(plain.length)];
			System.arraycopy(nonce, 0, sealed, 0, NONCE);
			cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
			return sealed;
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** @throws GeneralSecurityException if anything was changed, or was bound to something else */
	byte[] decrypt(byte[] key, byte[] sealed, byte[] bound) throws GeneralSecurityException {
		if (sealed.length < NONCE) {
			throw new GeneralSecurityException("too short");
		}
		return cipher(Cipher.DECRYPT_MODE, key, sealed, bound).doFinal(sealed, NONCE, sealed.length - NONCE);
	}

	/** A keyed hash of 32 bytes. */
	byte[] mac(byte[] key, byte[]... parts) {
		try {
			Mac hash = provider == null ? Mac.getInstance(mac) : Mac.getInstance(mac, provider);
			hash.init(new SecretKeySpec(key, mac));
			for (byte[] part : parts) {
				hash.update(part);
			}
			return hash.doFinal();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
		Cipher cipher = provider == null ? Cipher.getInstance(transformation)
				: Cipher.getInstance(transformation, provider);
		cipher.init(mode, new SecretKeySpec(key, 0, keyBytes, algorithm),
				new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
		cipher.updateAAD(bound);
		return cipher;
	}

}
