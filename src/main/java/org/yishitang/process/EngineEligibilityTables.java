package org.yishitang.process;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

import org.yishitang.council.Eligibility;
import org.yishitang.council.EligibilityTables;
import org.yishitang.council.Judgement;
import org.yishitang.council.OwnersNeed;
import org.yishitang.council.OwnersSubject;
import org.yishitang.council.OwnersVote;
import org.yishitang.council.TopicFacts;
import org.yishitang.process.guard.OnBehalf;

/**
 * Evaluates council-eligibility.dmn and owners-vote.dmn, the newest version the office has deployed: for everybody whose
 * work they bear on, whether or not they may start decisions of the engine themselves.
 */
@Component
class EngineEligibilityTables implements EligibilityTables {

	private final DecisionService decisions;

	private final OnBehalf onBehalf;

	EngineEligibilityTables(DecisionService decisions, OnBehalf onBehalf) {
		this.decisions = decisions;
		this.onBehalf = onBehalf;
	}

	@Override
	public Judgement judge(TopicFacts facts) {
		Map<String, Object> known = new HashMap<>();
		known.put("nature", text(facts.nature()));
		known.put("category", text(facts.category()));
		known.put("violence", facts.violence());
		known.put("inCourt", facts.inCourt());
		known.put("inArbitration", facts.inArbitration());
		known.put("unlawful", facts.unlawful());
		known.put("privateData", facts.privateData());
		known.put("households", facts.households());
		known.put("commonArea", facts.commonArea());
		known.put("repeated", facts.repeated());
		known.put("asked", text(facts.asked()));
		DmnDecisionRuleResult said = ask("council-eligibility", known);
		return new Judgement(Eligibility.valueOf(said.getEntry("eligibility")), said.getEntry("reason"));
	}

	@Override
	public OwnersNeed ownersVote(OwnersSubject subject) {
		DmnDecisionRuleResult said = ask("owners-vote", Map.of("subject", subject.name()));
		return new OwnersNeed(OwnersVote.valueOf(said.getEntry("ownersVote")), said.getEntry("reason"));
	}

	private DmnDecisionRuleResult ask(String table, Map<String, Object> known) {
		return onBehalf.ofOffice(() -> decisions.evaluateDecisionTableByKey(table, known).getSingleResult());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

}
