package org.yishitang.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** Seals and opens what must not lie readable in the database or on the disk. */
@Component
public class Vault {

	/** A sealed text: a mark, the number of the key, nonce and ciphertext in Base64. */
	private static final Pattern TEXT = Pattern.compile("~(\\d+)~([A-Za-z0-9_-]+)");

	/** The first bytes of sealed bytes; the number of the key follows in four. */
	private static final byte[] MARK = { (byte) 0x9e, 'Y', 'S', 1 };

	private static final int HEAD = MARK.length + Integer.BYTES;

	private final KeyRing ring;

	Vault(KeyRing ring) {
		this.ring = ring;
	}

	/** Null stays null. */
	public String seal(String plain, Cell at) {
		if (plain == null) {
			return null;
		}
		VaultKey key = ring.current(at.keys());
		byte[] sealed = key.seal(plain.getBytes(StandardCharsets.UTF_8), at);
		return "~" + key.id() + "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
	}

	/** @throws SealBroken if it was not sealed for this place, was changed since, or was never sealed */
	public String open(String sealed, Cell at) {
		if (sealed == null) {
			return null;
		}
		Matcher parts = TEXT.matcher(sealed);
		if (!parts.matches()) {
			throw new SealBroken("%s is not sealed".formatted(at), null);
		}
		byte[] bytes = Base64.getUrlDecoder().decode(parts.group(2));
		return new String(ring.key(Integer.parseInt(parts.group(1)), at).open(bytes, at), StandardCharsets.UTF_8);
	}

	/** Null stays null. */
	public byte[] seal(byte[] plain, Cell at) {
		if (plain == null) {
			return null;
		}
		VaultKey key = ring.current(at.keys());
		byte[] sealed = key.seal(plain, at);
		return ByteBuffer.allocate(HEAD + sealed.length).put(MARK).putInt(key.id()).put(sealed).array();
	}

	/** @throws SealBroken if it was not sealed for this place, was changed since, or was never sealed */
	public byte[] open(byte[] sealed, Cell at) {
		if (sealed == null) {
			return null;
		}
		if (!isSealed(sealed)) {
			throw new SealBroken("%s is not sealed".formatted(at), null);
		}
		return ring.key(key(sealed), at).open(Arrays.copyOfRange(sealed, HEAD, sealed.length), at);
	}

	/** What stands in the column of a blind index under the newest key; null stays null. */
	public String index(LookUp as, String typed) {
		return typed == null || as.form(typed).isEmpty() ? null : index(ring.current(key(as)), as, typed);
	}

	/** What to look for: the blind index under every key that is still in use. */
	public List<String> indexes(LookUp as, String typed) {
		return typed == null || as.form(typed).isEmpty() ? List.of()
				: ring.of(key(as)).stream().map(key -> index(key, as, typed)).toList();
	}

	/** A keyed hash by which a text is known again. */
	public String mark(String text) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ring.current(Purpose.WORDS).mac(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Whether a stored text is sealed with the newest key of this purpose; null needs no seal. */
	boolean isFresh(String stored, Purpose keys) {
		return stored == null || stored.startsWith("~" + ring.current(keys).id() + "~");
	}

	boolean isFresh(byte[] stored, Purpose keys) {
		return stored == null || isSealed(stored) && key(stored) == ring.current(keys).id();
	}

	/** Which keys sealed it; those of the case files where it was never sealed. */
	Purpose keys(byte[] stored, Cell at) {
		return isSealed(stored) ? ring.key(key(stored), at).purpose() : Purpose.DATA;
	}

	private static int key(byte[] sealed) {
		return ByteBuffer.wrap(sealed, MARK.length, Integer.BYTES).getInt();
	}

	static boolean isSealed(String stored) {
		return TEXT.matcher(stored).matches();
	}

	static boolean isSealed(byte[] stored) {
		return stored.length > HEAD && Arrays.equals(MARK, 0, MARK.length, stored, 0, MARK.length);
	}

	private static Purpose key(LookUp as) {
		return as == LookUp.GRAM ? Purpose.WORDS : Purpose.INDEX;
	}

	/** Pieces of words are many and collide harmlessly: they take eight characters, names and numbers 22. */
	private static String index(VaultKey key, LookUp as, String typed) {
		byte[] mac = key.mac(as.name().getBytes(StandardCharsets.UTF_8), new byte[] { 0 },
				as.form(typed).getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, as == LookUp.GRAM ? 6 : 16));
	}

}
