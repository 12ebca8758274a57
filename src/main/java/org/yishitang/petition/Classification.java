package org.yishitang.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What sort of matter it is; proposed by the decision tables, binding once the officer has confirmed it.
 *
 * @param category leaf code of the taxonomy, e.g. {@code 0203}
 * @param nature kind of wish
 * @param urgency level L1 … L5
 * @param procedure way of dealing with it
 */
@Embeddable
public record Classification(String category, @Enumerated(EnumType.STRING) Nature nature,
		@Enumerated(EnumType.STRING) Urgency urgency, @Enumerated(EnumType.STRING) @Column(name = "handling_procedure") Procedure procedure) {

	/** The same matter on another way. */
	public Classification by(Procedure other) {
		return new Classification(category, nature, urgency, other);
	}

}
