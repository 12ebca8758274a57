package org.yishitang.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where it happens.
 *
 * @param community community id, {@code "1"} … {@code "8"}, or null
 * @param grid grid id, {@code "001"} … {@code "135"}, or null
 * @param address building or spot, as written down; never finer than the building
 */
@Embeddable
public record Place(String community, String grid, @Column(name = "place_address") String address) {

	/** Nothing known yet. */
	public static Place unknown() {
		return new Place(null, null, null);
	}

}
