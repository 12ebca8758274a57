package org.yishitang.desk.sitting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.council.CouncilShare;
import org.yishitang.council.CouncilShares;
import org.yishitang.council.Share;
import org.yishitang.territory.ConfigurationChanges;

/** Changes quorum and majority, and leaves a record of it in the same transaction. */
@Component
class ManagingShares {

	static final String SUBJECT = "COUNCIL_SHARE";

	private final CouncilShares shares;

	private final ConfigurationChanges changes;

	ManagingShares(CouncilShares shares, ConfigurationChanges changes) {
		this.shares = shares;
		this.changes = changes;
	}

	/** Puts another share in force; refused as {@link CouncilShares#change} says. */
	@Transactional
	public void change(String name, Share share, String basis, int seen, String actor) {
		shares.change(name, share, basis, seen, actor);
		CouncilShare before = shares.versions(name).stream().filter(each -> each.number() == seen).findFirst().orElseThrow();
		changes.write(actor, SUBJECT, name, "CHANGED", words(before.share(), before.basis()), words(share, basis.strip()));
	}

	private static String words(Share share, String basis) {
		return (share.exactEnough() ? "≥ " : "> ") + share + "　" + basis;
	}

}
