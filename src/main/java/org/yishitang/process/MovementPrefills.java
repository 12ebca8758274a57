package org.yishitang.process;

import java.util.List;
import java.util.function.Function;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.petition.CaseNote;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.territory.Posts;

/** What the forms that move a clock start with: until when it is possible, and the words given before. */
@Configuration(proxyBeanMethods = false)
class MovementPrefills {

	private static final String HINT = "hint";

	/** Where the handler gave reasons for more time. */
	private static final List<String> ASKED = List.of("investigate.reason", "investigate.finding");

	@Bean
	FormPrefill objectionHint(MovementHints hints) {
		return hint("triage", hints::objection);
	}

	@Bean
	FormPrefill confirmationHint(MovementHints hints) {
		return hint("confirm-objection", hints::objection);
	}

	@Bean
	FormPrefill handlingHint(MovementHints hints, Posts posts, Options options) {
		return FormPrefill.of("investigate", (duty, shown) -> {
			shown.putValue(HINT, hints.handling(duty.petition()));
			shown.putValue("posts", options.of(Prefills.handling(posts)));
		});
	}

	@Bean
	FormPrefill extensionHint(MovementHints hints, CaseNotes notes) {
		return FormPrefill.of("approve-extension", (duty, shown) -> {
			shown.putValue(HINT, hints.extension(duty.petition()));
			shown.putValue("reason", asked(notes, duty.petition().no()));
		});
	}

	@Bean
	FormPrefill switchHint(MovementHints hints) {
		return hint("approve-switch", hints::ordinary);
	}

	@Bean
	FormPrefill ordinaryHint(MovementHints hints) {
		return hint("approve-ordinary", hints::ordinary);
	}

	@Bean
	FormPrefill acknowledgementHint(MovementHints hints) {
		return hint("acknowledge-urgent", petition -> hints.report(petition, "DL-12:PHONE"));
	}

	@Bean
	FormPrefill reportHint(MovementHints hints) {
		return hint("urgent-report", petition -> hints.report(petition, "DL-12"));
	}

	private static FormPrefill hint(String duty, Function<Petition, String> sentence) {
		return FormPrefill.of(duty, (work, shown) -> shown.putValue(HINT, sentence.apply(work.petition())));
	}

	/** The handler's latest reasons: what the petitioner will be told unless the director writes otherwise. */
	private static String asked(CaseNotes notes, String no) {
		return notes.of(no)
			.stream()
			.filter(note -> ASKED.contains(note.field()))
			.reduce((earlier, later) -> ASKED.indexOf(later.field()) <= ASKED.indexOf(earlier.field())
					|| !later.writtenAt().equals(earlier.writtenAt()) ? later : earlier)
			.map(CaseNote::text)
			.orElse("");
	}

}
