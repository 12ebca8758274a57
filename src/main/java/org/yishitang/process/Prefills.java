package org.yishitang.process;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import org.yishitang.assignment.PostProposal;
import org.yishitang.assignment.ProposingPost;
import org.yishitang.desk.Dossier;
import org.yishitang.intake.Categories;
import org.yishitang.intake.Category;
import org.yishitang.opinion.Opinions;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.Classification;
import org.yishitang.process.Options.Option;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Posts;
import org.yishitang.triage.Route;
import org.yishitang.triage.TriageSheets;

/** What each form starts with: nobody types a thing twice. */
@Configuration(proxyBeanMethods = false)
class Prefills {

	@Bean
	FormPrefill triageProposal(TriageSheets sheets, Categories categories, Options options, TaskWords words,
			EarlierMatterWords earlier) {
		return FormPrefill.of("triage", (duty, shown) -> {
			Classification sort = duty.petition().classification();
			shown.putValue("categories",
					options.of(categories.leaves().stream().map(leaf -> option(leaf, words.reader())).toList()));
			shown.putValue("category", sort.category());
			sheets.findByCaseNo(duty.petition().no()).ifPresent(sheet -> {
				shown.putValue("nature", sheet.nature().name());
				shown.putValue("urgency", sheet.urgency().name());
				shown.putValue("procedure", sheet.procedure().name());
				shown.putValue("triageDecision", decision(sheet.route()));
			});
			shown.putValue("earlierFinalised", earlier.of(duty.petition()));
			earlier.same(duty.petition()).filter(no -> !"RESTRICT".equals(shown.get("triageDecision"))).ifPresent(no -> {
				shown.putValue("triageDecision", "NO_LONGER");
				shown.putValue("mergeInto", no);
			});
		});
	}

	@Bean
	FormPrefill assignmentProposal(ProposingPost proposing, Posts posts, Options options, TaskWords sentences) {
		return FormPrefill.of("assign", (duty, shown) -> {
			PostProposal proposal = proposing.propose(duty.petition());
			String title = posts.find(proposal.post()).map(Post::title).orElse(proposal.post());
			shown.putValue("posts", options.of(handling(posts)));
			shown.putValue("assigneePost", proposal.post());
			shown.putValue("proposalReason", sentences.of(proposal.reasonKey(), title));
		});
	}

	@Bean
	FormPrefill claimsToAnswer(ClaimList claims, TaskWords words) {
		return FormPrefill.of("draft-opinion", (duty, shown) -> {
			List<String> list = claims.of(duty.petition().no());
			shown.putValue("claimList", IntStream.range(0, list.size())
				.mapToObj(at -> "%d. %s".formatted(at + 1, CaseCards.escaped(list.get(at))))
				.collect(Collectors.joining("\n", list.isEmpty() ? "" : words.of("process.card.claims") + "\n\n", "")));
		});
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	FormPrefill proposedOpinion(OpinionProposal proposal) {
		return FormPrefill.of(OpinionProposal.DUTY, (duty, shown) -> shown.putAll(proposal.of(duty)));
	}

	@Bean
	FormPrefill earlierDraft(Opinions opinions, CaseNotes notes) {
		return FormPrefill.of("draft-opinion",
				(duty, shown) -> opinions.findByCaseNoAndCycle(duty.petition().no(), duty.petition().cycle())
					.ifPresent(opinion -> {
						notes.text(opinion.factsNote()).ifPresent(text -> shown.putValue("facts", text));
						notes.text(opinion.basisNote()).ifPresent(text -> shown.putValue("basis", text));
						notes.text(opinion.answersNote()).ifPresent(text -> shown.putValue("answers", text));
						shown.putValue("outcome", opinion.outcome().name());
						notes.text(opinion.opinionNote()).ifPresent(text -> shown.putValue("opinion", text));
						notes.text(opinion.measuresNote()).ifPresent(text -> shown.putValue("measures", text));
						if (opinion.carryOutBy() != null) {
							shown.putValue("carryOutBy", opinion.carryOutBy().toString());
						}
					}));
	}

	@Bean
	FormPrefill finalisedBefore(EarlierMatterWords earlier) {
		return FormPrefill.of("confirm-no-longer",
				(duty, shown) -> shown.putValue("earlierFinalised", earlier.of(duty.petition())));
	}

	@Bean
	FormPrefill reviewDossier(Dossier dossier) {
		return FormPrefill.of("send-file", (duty, shown) -> shown.putValue("dossierIndex", index(dossier, duty)));
	}

	@Bean
	FormPrefill finalReviewDossier(Dossier dossier) {
		return FormPrefill.of("send-final-file", (duty, shown) -> shown.putValue("dossierIndex", index(dossier, duty)));
	}

	private static String index(Dossier dossier, Duty duty) {
		return dossier.of(duty.petition())
			.stream()
			.map(paper -> "1. " + CaseCards.escaped((paper.title() + " " + paper.number()).strip()) + " " + paper.date())
			.collect(java.util.stream.Collectors.joining("\n"));
	}

	/** The posts that handle matters. */
	static List<Option> handling(Posts posts) {
		Set<PostKind> kinds = Set.of(PostKind.SECTION, PostKind.COMMUNITY, PostKind.GRID);
		return posts.all()
			.stream()
			.filter(post -> kinds.contains(post.kind()))
			.map(post -> new Option(post.title(), post.id()))
			.toList();
	}

	private static Option option(Category leaf, Locale reader) {
		return new Option(leaf.code() + " " + leaf.name(reader), leaf.code());
	}

	private static String decision(Route route) {
		return switch (route) {
			case RESTRICTED -> "RESTRICT";
			case REDIRECTED -> "REDIRECT";
			default -> "ACCEPT";
		};
	}

}
