package org.yishitang.council;

import java.util.List;

/**
 * Somebody who may be asked, in the order in which they are proposed.
 *
 * @param member who
 * @param record how they served in the year before
 * @param why why they stand where they stand
 */
public record Candidate(CouncilMember member, ServiceRecord record, List<PickReason> why) {

}
