package org.yishitang.records;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/**
 * Carries out signed lists, one matter in one transaction, so that it can be stopped and begun again. What stays is the
 * tombstone: number, kind, dates, list, and the fingerprint of what was there.
 */
@Component
public class Shredding {

	private static final Logger LOG = LoggerFactory.getLogger(Shredding.class);

	private final FileRows files;

	private final DestructionLists lists;

	private final Belongings belongings;

	private final Tombstones tombstones;

	private final TransactionTemplate transaction;

	Shredding(FileRows files, DestructionLists lists, Belongings belongings, Tombstones tombstones,
			PlatformTransactionManager transactions) {
		this.files = files;
		this.lists = lists;
		this.belongings = belongings;
		this.tombstones = tombstones;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Goes on with every signed list; one that cannot be finished now is tried again next time. */
	public void goOn() {
		for (DestructionList list : lists.findByStateOrderByNo(DestructionState.SIGNED)) {
			try {
				files.findByListIdOrderByCaseNo(list.getId())
					.stream()
					.filter(file -> file.destroyedOn() == null)
					.forEach(file -> transaction.executeWithoutResult(status -> destroy(file.caseNo(), list)));
				transaction.executeWithoutResult(status -> lists.findById(list.getId()).orElseThrow().carriedOut());
			}
			catch (RuntimeException later) {
				LOG.warn("destruction list {} is not finished yet: {}", list.no(), later.toString());
			}
		}
	}

	private void destroy(String no, DestructionList list) {
		MessageDigest digest = sha256();
		belongings.empty(no, digest);
		tombstones.raise(no, list, HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What stays. */
	@Component
	static class Tombstones {

		private final FileRows files;

		private final Petitions petitions;

		private final CaseLog log;

		private final Asking.Limit clock;

		Tombstones(FileRows files, Petitions petitions, CaseLog log, Asking.Limit clock) {
			this.files = files;
			this.petitions = petitions;
			this.log = log;
			this.clock = clock;
		}

		void raise(String no, DestructionList list, String fingerprint) {
			// Another node may have been faster; its fingerprint is that of what stood there.
			files.findByCaseNo(no).filter(file -> file.destroyedOn() == null).ifPresent(file -> {
				file.destroyed(clock.today(), fingerprint);
				log.note(petitions.get(no), CaseEventType.FILE_DESTROYED, list.signedBy(), Map.of("list", list.no()));
			});
		}

	}

}
