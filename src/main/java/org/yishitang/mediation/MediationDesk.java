package org.yishitang.mediation;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** What mediators write into the record of a mediation between its tasks. */
@Component
@Transactional
public class MediationDesk {

	private final MediationBook book;

	private final MediationRecords records;

	private final MediationLog log;

	private final Clock clock;

	MediationDesk(MediationBook book, MediationRecords records, MediationLog log, Clock clock) {
		this.book = book;
		this.records = records;
		this.log = log;
		this.clock = clock;
	}

	/** A talk was held. Its words stay in the record; of a separate one nothing leaves it. */
	public void talk(String no, SaidInTalk said, String actor) {
		MediationCase mediation = agreed(no);
		if (said.heldAt().isAfter(clock.instant()) || said.words().isBlank()) {
			throw refused("talk");
		}
		records.talk(mediation, said, actor, clock.instant());
		log.note(no, CaseEventType.MEDIATION_SESSION, actor);
	}

	/** What nobody disputes any more, and what stays open. */
	public void undisputed(String no, String facts, String openPoints) {
		unsigned(no).undisputed(facts, openPoints);
	}

	/** Adds a clause to the agreement. */
	public void promise(String no, Promise promise) {
		MediationCase mediation = unsigned(no);
		if (promise.what() == null || promise.what().isBlank()) {
			throw refused("clause");
		}
		records.promise(mediation, promise);
	}

	/** Strikes a clause. */
	public void strike(String no, String clause) {
		records.strike(unsigned(no), clause);
	}

	/** Names the other side. */
	public void name(String no, String name, String address) {
		if (name == null || name.isBlank()) {
			throw refused("missing.PARTIES");
		}
		book.name(unsigned(no), name.strip(), address);
	}

	/**
	 * Another party of the other side joins; nobody is mediated without having agreed (人民调解法 Art. 17).
	 * @param agreed whether they did
	 * @throws Refused without a name or consent, and once somebody has signed
	 */
	public void join(String no, String name, String address, boolean agreed, ConsentWay way) {
		MediationCase mediation = unsigned(no);
		if (name == null || name.isBlank()) {
			throw refused("missing.PARTIES");
		}
		if (!agreed) {
			throw new Refused(Refusal.of("sides.refusal.join-consent"));
		}
		boolean unnamed = book.parties(mediation)
			.stream()
			.anyMatch(party -> party.side() == Side.RESPONDENT && party.partyId() == null);
		if (unnamed) {
			throw new Refused(Refusal.of("sides.refusal.unnamed"));
		}
		book.join(mediation, name.strip(), address, LocalDate.now(clock), way == null ? ConsentWay.ORAL : way);
	}

	/**
	 * A party of the other side is given number and code of a page of its own.
	 * @return who it is among the people of the matter
	 */
	public String keyGiven(String no, String party, String actor) {
		MediationCase mediation = book.latest(no).orElseThrow(() -> refused("not-running"));
		MediationParty other = book.party(mediation, party)
			.filter(one -> one.side() == Side.RESPONDENT && one.partyId() != null)
			.orElseThrow(() -> new Refused(Refusal.of("sides.refusal.unnamed")));
		if (other.keyGivenOn() == null) {
			log.note(no, CaseEventType.SIDE_KEY_GIVEN, actor);
		}
		other.keyGiven(LocalDate.now(clock));
		return other.partyId();
	}

	/**
	 * A party signed the paper.
	 * @param scan id, media type and hash of its photo or scan
	 */
	public void signed(String no, String party, SignatureKind how, LocalDate on, Scan scan) {
		MediationCase mediation = book.latest(no).orElseThrow(() -> refused("not-running"));
		MediationParty signer = book.party(mediation, party).orElseThrow(() -> refused("not-running"));
		if (on.isAfter(LocalDate.now(clock)) || mediation.consentOn() == null || on.isBefore(mediation.consentOn())) {
			throw new Refused(Refusal.of("mediation.refusal.signed-on", String.valueOf(mediation.consentOn()),
					LocalDate.now(clock)));
		}
		signer.signs(how, on);
		if (scan != null) {
			signer.scanned(scan.id(), scan.mediaType(), scan.sha256());
		}
	}

	/** What was signed is to be changed: all signatures are taken back. */
	public void unsign(String no) {
		book.parties(book.running(no)).forEach(MediationParty::unsigns);
	}

	/** A paper lies in the file; after the end too. */
	public void check(String no, FileItem item, int pages, String remark, String actor) {
		if (pages < 1 || pages > 999) {
			throw refused("pages");
		}
		MediationCase mediation = book.latest(no).orElseThrow(() -> refused("not-running"));
		records.check(mediation, item, pages, remark, actor, clock.instant());
	}

	private MediationCase agreed(String no) {
		MediationCase mediation = book.running(no);
		if (mediation.consentOn() == null) {
			throw refused("no-consent");
		}
		return mediation;
	}

	private MediationCase unsigned(String no) {
		MediationCase mediation = agreed(no);
		if (book.parties(mediation).stream().anyMatch(party -> party.signature() != null)) {
			throw refused("signed-already");
		}
		return mediation;
	}

	private static Refused refused(String rule) {
		return new Refused(Refusal.of("mediation.refusal." + rule));
	}

	/**
	 * A photo or scan, kept in the store of proofs.
	 *
	 * @param id name of the file
	 */
	public record Scan(String id, String mediaType, String sha256) {

	}

}
