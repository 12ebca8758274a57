package org.yishitang.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.PartSplitOff;
import org.yishitang.petition.Petition;
import org.yishitang.petition.PetitionRegistered;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/**
 * Splits a matter that holds several requests. Each part gets its own number, the same receipt date and thereby limits
 * of its own counted from it; what remains keeps its number and is triaged on.
 */
@Component
public class Splitting {

	private static final int MOST = 9;

	private static final int SHORTEST = 4;

	private final Petitions petitions;

	private final PartRows rows;

	private final CaseNotes notes;

	private final CaseLog log;

	private final ApplicationEventPublisher listeners;

	Splitting(Petitions petitions, PartRows rows, CaseNotes notes, CaseLog log, ApplicationEventPublisher listeners) {
		this.petitions = petitions;
		this.rows = rows;
		this.notes = notes;
		this.log = log;
		this.listeners = listeners;
	}

	/**
	 * Registers the parts and starts their processes in the caller's transaction.
	 * @param parts id of the note that names them, one a line
	 */
	public void split(String no, String parts, String actor) {
		Petition whole = petitions.get(no);
		List<String> numbers = ClaimList.lines(notes.text(parts).orElseThrow())
			.stream()
			.map(text -> register(whole, text, actor))
			.toList();
		log.note(whole, CaseEventType.SPLIT, actor, Map.of("parts", String.join("、", numbers)));
	}

	/** Why these words name no parts; empty where they do. */
	static Optional<Refusal> refusal(Object typed) {
		List<String> parts = typed == null ? List.of() : ClaimList.lines(typed.toString());
		boolean wrong = parts.isEmpty() || parts.size() > MOST
				|| parts.stream().anyMatch(part -> part.codePointCount(0, part.length()) < SHORTEST);
		return wrong ? Optional.of(Refusal.of("triage.refusal.parts", MOST, SHORTEST)) : Optional.empty();
	}

	private String register(Petition whole, String text, String actor) {
		Petition part = rows.write(whole, text);
		Map<String, String> details = new LinkedHashMap<>();
		details.put("channel", part.channel().name());
		details.put("splitFrom", whole.no());
		log.note(part, CaseEventType.REGISTERED, actor, details);
		listeners.publishEvent(new PetitionRegistered(part.no()));
		listeners.publishEvent(new PartSplitOff(part.no()));
		return part.no();
	}

}
