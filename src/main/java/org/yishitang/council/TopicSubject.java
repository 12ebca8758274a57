package org.yishitang.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.yishitang.vault.Sealed;

/**
 * What a topic is about.
 *
 * @param title one line, without names
 * @param words what is to be talked about; of a matter the text stays in the case file and this is empty
 * @param community community id, or null for the whole subdistrict
 * @param place estate, building or spot, never finer than the building, or null
 * @param category leaf of the category table, or null
 * @param households number of households affected, null where unknown
 * @param commonArea common areas or common funds are concerned
 * @param owners which subject of the owners' common decisions it is
 */
@Embeddable
public record TopicSubject(String title, @Sealed String words, String community, String place, String category,
		Integer households, boolean commonArea,
		@Enumerated(EnumType.STRING) @Column(name = "owners_subject") OwnersSubject owners) {

}
