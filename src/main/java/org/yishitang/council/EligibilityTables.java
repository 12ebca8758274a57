package org.yishitang.council;

/** The office's tables of what the council may talk about and what owners must decide; evaluated by the engine. */
public interface EligibilityTables {

	/** Whether the council may talk about something. */
	Judgement judge(TopicFacts facts);

	/** Which vote of the owners a subject needs. */
	OwnersNeed ownersVote(OwnersSubject subject);

}
