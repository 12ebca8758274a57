package org.yishitang.intake;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;

/** Takes a photo into a matter: checked, re-encoded without hidden data, under a random name outside the web root. */
@Component
public class StoringAttachment {

	/** Most photos of a matter. */
	public static final int MOST = 9;

	/** Most bytes of a photo as sent. */
	public static final int LARGEST = 10 * 1024 * 1024;

	private final Holder holder;

	private final Photos photos;

	private final PhotoStore store;

	StoringAttachment(Holder holder, Photos photos, PhotoStore store) {
		this.holder = holder;
		this.photos = photos;
		this.store = store;
	}

	/**
	 * Stores a photo for the holder of a receipt.
	 * @param fileName as sent; only its ending is looked at
	 * @throws UnknownReceipt for a wrong number or code
	 * @throws InvalidFields if the photo breaks a rule
	 * @throws org.yishitang.petition.Refused if the matter has ended or has nine
	 */
	public StoredAttachment store(String no, String queryCode, String fileName, InputStream content)
			throws IOException {
		var petition = holder.ownMatter(holder.receipt(no, queryCode));
		return store(petition.no(), petition.status().ended(), CaseEvent.PETITIONER, fileName, content);
	}

	/** Stores a photo for a member of staff, who may see the matter; otherwise as for the holder. */
	public StoredAttachment storeFor(String account, String caseNo, String fileName, InputStream content)
			throws IOException {
		return store(caseNo, false, account, fileName, content);
	}

	private StoredAttachment store(String caseNo, boolean ended, String actor, String fileName, InputStream content)
			throws IOException {
		Holder.refuseIf(ended, "ended");
		Photo photo = photos.reencode(fileName, content.readNBytes(LARGEST + 1));
		return store.keep(caseNo, actor, photo);
	}

}
