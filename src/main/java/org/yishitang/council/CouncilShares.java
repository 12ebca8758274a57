package org.yishitang.council;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;

/** Quorum and majority of the council as data with a basis; a sitting keeps those it was convened by. */
@Component
@Transactional
public class CouncilShares {

	private static final Set<String> NAMES = Set.of(CouncilShare.QUORUM, CouncilShare.MAJORITY);

	private static final int LARGEST = 100;

	private static final int LONGEST = 500;

	private final CouncilShareRows rows;

	private final Clock clock;

	CouncilShares(CouncilShareRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The one in force. */
	@Transactional(readOnly = true)
	public CouncilShare inForce(String name) {
		return rows.findFirstByNameOrderByNumberDesc(name).orElseThrow();
	}

	/** The last twenty versions, newest first. */
	@Transactional(readOnly = true)
	public List<CouncilShare> versions(String name) {
		return rows.findTop20ByNameOrderByNumberDesc(name);
	}

	/**
	 * Puts another share in force, for sittings convened from now on.
	 * @param seen number of the version that was shown
	 * @throws FieldRefused where it is no share, has no basis, or somebody was faster
	 */
	public void change(String name, Share share, String basis, int seen, String by) {
		boolean isShare = share.part() >= 1 && share.part() <= share.whole() && share.whole() <= LARGEST
				&& (share.exactEnough() || share.part() < share.whole());
		if (!NAMES.contains(name) || !isShare) {
			throw new FieldRefused("share", Refusal.of("sitting.refusal.share", LARGEST));
		}
		if (basis == null || basis.isBlank() || basis.length() > LONGEST) {
			throw new FieldRefused("basis", Refusal.of("sitting.refusal.basis", LONGEST));
		}
		if (inForce(name).number() != seen) {
			throw new FieldRefused("share", Refusal.of("sitting.refusal.share-faster"));
		}
		try {
			rows.save(new CouncilShare(UUID.randomUUID().toString(), name, seen + 1, share, basis.strip()).changed(by,
					clock.instant()));
			rows.flush();
		}
		catch (DataIntegrityViolationException faster) {
			throw new FieldRefused("share", Refusal.of("sitting.refusal.share-faster"));
		}
	}

}
