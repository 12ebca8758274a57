package org.yishitang.ledger;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishitang.OfficeTest;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Status;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishes every kind of event through the real bus: none may be forgotten by the ledger. */
@OfficeTest
class EverythingThatHappensLeavesALineTests {

	@Autowired
	ApplicationEventPublisher bus;

	@Autowired
	Timeline timeline;

	@ParameterizedTest
	@EnumSource(CaseEventType.class)
	void everyEventTypeHasItsLine(CaseEventType type) {
		String no = "LF-XF-2026-9" + "%05d".formatted(type.ordinal());
		Instant at = Instant.parse("2026-11-23T01:02:03.456Z");

		bus.publishEvent(new CaseEvent(no, type, "officer", at, Status.TRIAGE, Status.ACCEPTED,
				Map.of("rule", "DL-06", "basis", "第三十四条")));

		assertThat(timeline.of(no)).singleElement().satisfies(line -> {
			assertThat(line.type()).isEqualTo(type.name());
			assertThat(line.actor()).isEqualTo("officer");
			assertThat(line.at()).isEqualTo(at);
			assertThat(line.before()).isEqualTo("TRIAGE");
			assertThat(line.after()).isEqualTo("ACCEPTED");
			assertThat(line.details()).containsEntry("basis", "第三十四条");
			assertThat(line.toldToPetitioner()).isEqualTo(type.toldToPetitioner());
		});
	}

}
