package org.yishitang.process;

import org.springframework.stereotype.Component;

import org.yishitang.clock.MatterKind;
import org.yishitang.clock.MatterKinds;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Tells the clock how a matter is sorted, which it cannot ask for itself. */
@Component
class KindsOfMatters implements MatterKinds {

	private final Petitions petitions;

	KindsOfMatters(Petitions petitions) {
		this.petitions = petitions;
	}

	@Override
	public MatterKind of(String caseNo) {
		return petitions.findByNo(caseNo).map(Petition::classification).map(KindsOfMatters::kind).orElse(MatterKind.UNKNOWN);
	}

	private static MatterKind kind(Classification sort) {
		return new MatterKind(code(sort.urgency()), code(sort.procedure()));
	}

	private static String code(Enum<?> value) {
		return value == null ? "" : value.name();
	}

}
