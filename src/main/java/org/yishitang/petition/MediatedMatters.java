package org.yishitang.petition;

import java.util.Optional;

/** Tells whether a matter was settled by an agreement. */
public interface MediatedMatters {

	/** Of the latest mediation; empty where there was none or it made no agreement. */
	Optional<Mediated> mediated(String caseNo);

}
