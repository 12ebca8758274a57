package org.yishitang.council;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody in the room may read on the wall: no names, nothing that points to a person, no single vote. */
@Component
@Transactional(readOnly = true)
public class RoomScreen {

	private final SittingDesk desk;

	private final Topics topics;

	private final PublicText text;

	RoomScreen(SittingDesk desk, Topics topics, PublicText text) {
		this.desk = desk;
		this.topics = topics;
		this.text = text;
	}

	/** The sitting as it stands at this moment. */
	public RoomView now(Sitting sitting) {
		List<SittingSeat> seats = desk.seats(sitting);
		int counted = desk.counted(sitting);
		int least = sitting.quorum() == null ? counted : sitting.quorum().least(counted);
		return new RoomView(sitting, title(sitting), counted, least,
				(int) seats.stream().filter(Seating::present).count(),
				seats.stream().map(seat -> new RoomView.Seat(seat.drawOrder(), seat.state())).toList(),
				words(sitting, EntryKind.AGENDA), words(sitting, EntryKind.FACT), proposals(sitting));
	}

	/** What is talked about, anonymised. */
	public String title(Sitting sitting) {
		return text.masked(sitting, topics.ofCase(sitting.caseNo()).map(topic -> topic.subject().title()).orElse(""));
	}

	private List<RoomView.Proposal> proposals(Sitting sitting) {
		List<String> words = words(sitting, EntryKind.PROPOSAL);
		List<Tally> tallies = desk.tallies(sitting);
		return IntStream.range(0, words.size())
			.mapToObj(at -> new RoomView.Proposal(words.get(at), tallies.get(at)))
			.toList();
	}

	private List<String> words(Sitting sitting, EntryKind kind) {
		return desk.entries(sitting, kind).stream().map(entry -> text.masked(sitting, entry.words())).toList();
	}

}
