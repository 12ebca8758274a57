package org.yishitang.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishitang.vault.SealedFiles;


/** Keeps photos: the file in the uploads folder, the row in the same transaction as the event. */
@Component
class PhotoStore {

	private final AttachmentRows rows;

	private final SealedFiles files;

	private final Told told;

	private final Clock clock;

	private final TransactionTemplate transaction;

	PhotoStore(AttachmentRows rows, SealedFiles files, Told told, Clock clock,
			PlatformTransactionManager transactions) {
		this.rows = rows;
		this.files = files;
		this.told = told;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	StoredAttachment keep(String caseNo, String actor, Photo photo) {
		StoredAttachment stored = new StoredAttachment(UUID.randomUUID().toString(), caseNo, photo.mediaType(),
				photo.bytes().length, clock.instant());
		try {
			files.keep(stored.id(), photo.bytes());
			write(stored, actor, sha256(photo.bytes()));
			return stored;
		}
		catch (RuntimeException refused) {
			files.drop(stored.id());
			throw refused;
		}
	}

	/** Two photos at the same moment want the same position: the loser takes the next one. */
	private void write(StoredAttachment stored, String actor, String sha256) {
		for (int attempt = 1;; attempt++) {
			try {
				transaction.executeWithoutResult(status -> {
					List<AttachmentRow> kept = rows.findByCaseNoOrderByPosition(stored.caseNo());
					Holder.refuseIf(kept.size() >= StoringAttachment.MOST, "photos-too-many", StoringAttachment.MOST);
					rows.save(new AttachmentRow(stored.caseNo(), kept.size(), actor, stored, sha256));
					rows.flush();
					told.attached(stored, actor);
				});
				return;
			}
			catch (DataIntegrityViolationException taken) {
				if (attempt > StoringAttachment.MOST) {
					throw taken;
				}
			}
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
