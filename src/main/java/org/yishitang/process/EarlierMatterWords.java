package org.yishitang.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;
import org.yishitang.triage.EarlierDocuments;
import org.yishitang.triage.FinalisedMatters;

/** Shows at triage which matters of the same petitioner are finalised, with their document numbers. */
@Component
class EarlierMatterWords {

	private final FinalisedMatters finalised;

	private final EarlierDocuments documents;

	private final TaskWords words;

	EarlierMatterWords(FinalisedMatters finalised, EarlierDocuments documents, TaskWords words) {
		this.finalised = finalised;
		this.documents = documents;
		this.words = words;
	}

	/** The finalised matters of the petitioner, as Markdown; empty without any. */
	String of(Petition petition) {
		List<Petition> before = finalised.before(petition);
		if (before.isEmpty()) {
			return "";
		}
		String proposal = finalised.same(petition).map(same -> words.of("triage.finalised.propose", same.no())).orElse("");
		return before.stream()
			.map(this::line)
			.collect(Collectors.joining("\n", words.of("triage.finalised.head") + "\n\n", "\n\n" + proposal));
	}

	/** The finalised matter about the same thing, for which no further acceptance is proposed. */
	Optional<String> same(Petition petition) {
		return finalised.same(petition).map(Petition::no);
	}

	private String line(Petition earlier) {
		String numbers = String.join("、", documents.of(earlier.no()).values());
		return "- [" + earlier.no() + "](/desk/cases/" + earlier.no() + ") " + words.of("triage.finalised",
				CaseCards.escaped(numbers), words.code("petition.category", earlier.classification().category()));
	}

}
