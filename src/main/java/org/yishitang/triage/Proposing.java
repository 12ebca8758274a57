package org.yishitang.triage;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;

/** Lets the decision tables look at a new matter, classifies it provisionally and starts the first limits. */
@Component
public class Proposing {

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final Considering considering;

	private final FirstLimits limits;

	private final CaseLog log;

	Proposing(Petitions petitions, TriageSheets sheets, Considering considering, FirstLimits limits, CaseLog log) {
		this.petitions = petitions;
		this.sheets = sheets;
		this.considering = considering;
		this.limits = limits;
		this.log = log;
	}

	/** Proposes nature, urgency, route and procedure of a registered matter. */
	public Petition propose(String no) {
		Petition petition = petitions.get(no);
		Proposal proposal = considering.consider(petition, petition.classification());
		TriageSheet sheet = new TriageSheet(no);
		sheet.proposed(proposal);
		sheets.save(sheet);
		petition.classify(new Classification(petition.classification().category(), proposal.nature(),
				proposal.urgency(), proposal.procedure()));
		petition.exemptFromNotice(exemption(petition, proposal.procedure()));
		limits.open(petition);
		log.note(petition, CaseEventType.PROPOSED, CaseEvent.SYSTEM,
				Map.of("urgency", proposal.urgency().name(), "procedure", proposal.procedure().name()));
		return petition;
	}

	private String exemption(Petition petition, Procedure procedure) {
		if (procedure == Procedure.HAZARD || procedure == Procedure.SERVICE) {
			return procedure.name();
		}
		return petition.anonymous() || !considering.reachable(petition.no()) ? "UNCLEAR" : null;
	}

}
