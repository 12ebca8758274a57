package org.yishitang.triage;

import org.yishitang.petition.Petition;

/**
 * What the decision tables look at.
 *
 * @param petition the matter with its category, channel, headcount and facts
 * @param givenNature the nature that the sender stated or the officer confirmed, or null
 * @param realContact whether the petitioner can be reached
 */
public record TriageFacts(Petition petition, String givenNature, boolean realContact) {

}
