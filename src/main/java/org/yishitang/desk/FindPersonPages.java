package org.yishitang.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Visibility;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finds the matters that somebody raised by the whole name or phone number, among those the reader may see; whoever
 * looks is written down. What was typed travels in no address and is kept nowhere.
 */
@Controller
class FindPersonPages {

	private static final String PAGE = "desk/find-person";

	private final DeskReader reader;

	private final Found found;

	FindPersonPages(DeskReader reader, Found found) {
		this.reader = reader;
		this.found = found;
	}

	@GetMapping("/desk/people")
	String ask() {
		mayFind();
		return PAGE;
	}

	@PostMapping("/desk/people")
	String find(@RequestParam(defaultValue = "") String who, Model page) {
		mayFind();
		page.addAttribute("who", who.strip());
		page.addAttribute("found", found.of(who.strip(), reader.id()));
		return PAGE;
	}

	private void mayFind() {
		if (!reader.reveals()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** What the look-up answers. */
	@Component
	static class Found {

		private static final int SHORTEST_NUMBER = 7;

		private final Parties parties;

		private final Vault vault;

		private final Ledger ledger;

		private final Visibility visibility;

		private final AuditLog log;

		Found(Parties parties, Vault vault, Ledger ledger, Visibility visibility, AuditLog log) {
			this.parties = parties;
			this.vault = vault;
			this.ledger = ledger;
			this.visibility = visibility;
			this.log = log;
		}

		List<LedgerItem> of(String who, String reader) {
			boolean number = who.replaceAll("\\D", "").length() >= SHORTEST_NUMBER;
			LookUp by = number ? LookUp.PHONE : LookUp.NAME;
			Collection<String> indexes = vault.indexes(by, who);
			List<Party> people = indexes.isEmpty() ? List.of()
					: number ? parties.findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(indexes, PartyRole.PETITIONER)
							: parties.findTop20ByNameIndexInAndRoleOrderByCaseNoDesc(indexes, PartyRole.PETITIONER);
			List<LedgerItem> lines = ledger
				.lines(people.stream().map(Party::caseNo).distinct().toList(), visibility.of(reader))
				.stream()
				.sorted(Comparator.comparing(LedgerItem::receivedAt).reversed())
				.toList();
			log.write(reader, Deed.about("find.person", by.name(), String.valueOf(lines.size())));
			return lines;
		}

	}

}
