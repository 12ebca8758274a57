package org.yishitang.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.yishitang.intake.SideReceipts;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.intake.Tracking;
import org.yishitang.mediation.Side;

/** Who of the parties is speaking: each address takes its own key and never the other's. */
@Component
class SideHolders {

	private final SideKey sideKey;

	private final MatterKey matterKey;

	private final SideReceipts receipts;

	private final Tracking tracking;

	private final BothSides.Sides sides;

	SideHolders(SideKey sideKey, MatterKey matterKey, SideReceipts receipts, Tracking tracking, BothSides.Sides sides) {
		this.sideKey = sideKey;
		this.matterKey = matterKey;
		this.receipts = receipts;
		this.tracking = tracking;
		this.sides = sides;
	}

	/**
	 * A party with its key.
	 *
	 * @param no the number it knows the matter by
	 * @param base address of its page
	 * @param matter what the petitioner sees besides, null for the other side
	 */
	record Holder(BothSides.Sides.Party party, String no, String base, TrackedPetition matter) {

	}

	/** The holder for an address below {@code /track} or {@code /side}. */
	Optional<Holder> of(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/side") ? other(request) : petitioner(request);
	}

	private Optional<Holder> other(HttpServletRequest request) {
		return sideKey.read(request)
			.flatMap(key -> receipts.open(key.no(), key.code()))
			.map(held -> new Holder(new BothSides.Sides.Party(held.caseNo(), held.partyId(), Side.RESPONDENT), held.no(),
					"/side/matter", null));
	}

	private Optional<Holder> petitioner(HttpServletRequest request) {
		return matterKey.read(request)
			.flatMap(key -> tracking.open(key.no(), key.code()))
			.filter(matter -> !matter.supporter())
			.flatMap(matter -> sides.petitioner(matter.caseNo())
				.map(party -> new Holder(party, matter.no(), "/track/matter", matter)));
	}

}
