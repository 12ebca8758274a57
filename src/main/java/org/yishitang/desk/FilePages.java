package org.yishitang.desk;

import java.util.List;
import java.util.Optional;

import org.yishitang.ledger.LedgerItem;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;

/** Opens a matter's file to those who may see the matter. */
@Component
class FilePages {

	private final CaseDoor door;

	private final DeskReader reader;

	private final Dossier dossier;

	private final Petitions petitions;

	FilePages(CaseDoor door, DeskReader reader, Dossier dossier, Petitions petitions) {
		this.door = door;
		this.reader = reader;
		this.dossier = dossier;
		this.petitions = petitions;
	}

	Optional<LedgerItem> line(String no) {
		return door.open(no, reader.id());
	}

	List<Dossier.Paper> papers(String no) {
		return dossier.of(petitions.get(no));
	}

}
