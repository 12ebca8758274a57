package org.yishitang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.yishitang.vault.Proving;

/** Signs the head of the chain once a day (Ed25519) and lays it down as a file to be taken away. */
@Component
class SigningHeads {

	private final JdbcTemplate database;

	private final Chain chain;

	private final HeadFile file;

	private final Ed25519PrivateKeyParameters key;

	private final Clock clock;

	SigningHeads(JdbcTemplate database, Chain chain, HeadFile file, Proving server, Clock clock) {
		this.database = database;
		this.chain = chain;
		this.file = file;
		this.key = new Ed25519PrivateKeyParameters(server.proof("audit-head"));
		this.clock = clock;
	}

	/** Signs today's head if there is one and it is not signed yet. */
	void sign() {
		LocalDate day = LocalDate.now(clock);
		if (database.queryForObject("select count(*) from audit_head where head_day = ?", Integer.class, day) > 0) {
			return;
		}
		chain.join(true);
		chain.last().ifPresent(last -> sign(day, last));
	}

	/** All signed heads, oldest first. */
	List<Head> heads() {
		return database.query("select head_day, seq, hash, signature from audit_head order by head_day", (row, at) -> new Head(
				row.getObject(1, LocalDate.class), row.getLong(2), row.getString(3), row.getString(4)));
	}

	/** Whether this server signed it. */
	boolean signed(Head head) {
		byte[] text = text(head.day(), head.seq(), head.hash());
		Ed25519Signer signer = new Ed25519Signer();
		signer.init(false, key.generatePublicKey());
		signer.update(text, 0, text.length);
		return signer.verifySignature(HexFormat.of().parseHex(head.signature()));
	}

	private void sign(LocalDate day, Chain.Link last) {
		byte[] text = text(day, last.seq(), last.hash());
		Ed25519Signer signer = new Ed25519Signer();
		signer.init(true, key);
		signer.update(text, 0, text.length);
		String signature = HexFormat.of().formatHex(signer.generateSignature());
		try {
			database.update("insert into audit_head (head_day, seq, hash, signature) values (?, ?, ?, ?)", day, last.seq(),
					last.hash(), signature);
		}
		catch (DuplicateKeyException otherNode) {
			return;
		}
		file.publish(pem());
		file.export(day, new String(text, StandardCharsets.UTF_8) + signature + "\n");
	}

	private static byte[] text(LocalDate day, long seq, String hash) {
		return "yishitang audit head\n%s\n%d\n%s\n".formatted(day, seq, hash).getBytes(StandardCharsets.UTF_8);
	}

	private String pem() {
		try {
			byte[] info = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey()).getEncoded();
			return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
				.formatted(Base64.getEncoder().encodeToString(info));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The head of a day. */
	record Head(LocalDate day, long seq, String hash, String signature) {

	}

}
