package org.yishitang.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;
import org.yishitang.triage.DecisionTables;
import org.yishitang.triage.Proposal;
import org.yishitang.triage.Route;
import org.yishitang.triage.TriageFacts;

/** Evaluates the tables of processes/*.dmn; what is not known counts as not given. */
@Component
class EngineDecisionTables implements DecisionTables {

	private static final double NOT_MEASURED = 99;

	private final DecisionService decisions;

	EngineDecisionTables(DecisionService decisions) {
		this.decisions = decisions;
	}

	@Override
	public Proposal propose(TriageFacts facts) {
		Map<String, Object> known = known(facts);
		DmnDecisionRuleResult nature = ask("nature", known);
		known.put("nature", nature.getEntry("nature"));
		DmnDecisionRuleResult urgency = ask("urgency", known);
		known.put("urgency", urgency.getEntry("urgency"));
		DmnDecisionRuleResult channel = ask("lawful-channel", known);
		Route route = Route.valueOf(channel.getEntry("route"));
		known.put("route", route.name());
		DmnDecisionRuleResult simple = ask("simple-handling", known);
		boolean ours = route == Route.ACCEPT || route == Route.SUGGESTION;
		Procedure procedure = Procedure.valueOf(ours ? simple.getEntry("procedure") : route.name());
		return new Proposal(Nature.valueOf(nature.getEntry("nature")), nature.getEntry("reason"),
				Urgency.valueOf(urgency.getEntry("urgency")), urgency.getEntry("reason"), route,
				channel.getEntry("reason"), procedure, (ours ? simple : channel).getEntry("reason"));
	}

	private DmnDecisionRuleResult ask(String table, Map<String, Object> known) {
		return decisions.evaluateDecisionTableByKey(table, known).getSingleResult();
	}

	private static Map<String, Object> known(TriageFacts facts) {
		Petition petition = facts.petition();
		Facts given = petition.facts();
		Map<String, Object> known = new HashMap<>();
		known.put("category", text(petition.classification().category()));
		known.put("given", text(facts.givenNature()));
		known.put("channel", petition.channel().name());
		known.put("headcount", petition.headcount());
		known.put("temperature", given.temperature() == null ? NOT_MEASURED : number(given.temperature()));
		known.put("vulnerable", isTrue(given.elder80()) || isTrue(given.infant()) || isTrue(given.disabled()));
		known.put("dangerNow", isTrue(given.dangerNow()));
		known.put("households", given.households() == null ? 1 : given.households());
		known.put("repeat", isTrue(given.repeat()));
		known.put("inCourt", isTrue(given.inCourt()));
		known.put("inArbitration", isTrue(given.inArbitration()));
		known.put("bothConsent", given.bothConsent() == null ? "unknown" : given.bothConsent() ? "yes" : "no");
		known.put("fromAbove", petition.channel().fromAbove());
		known.put("reportDue", petition.channel().fromAbove() || petition.source().statedDue() != null);
		known.put("realContact", facts.realContact());
		return known;
	}

	private static double number(BigDecimal value) {
		return value.doubleValue();
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static boolean isTrue(Boolean value) {
		return Boolean.TRUE.equals(value);
	}

}
