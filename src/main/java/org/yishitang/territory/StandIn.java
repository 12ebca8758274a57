package org.yishitang.territory;

import java.time.Instant;

/**
 * A piece of work that somebody does in the place of its holder.
 *
 * @param id id of the record
 * @param task id of the piece of work
 * @param caseNo number of the matter
 * @param duty what is to be done, as a code
 * @param post post it belongs to, or null
 * @param holder whose work it is
 * @param standIn who does it meanwhile; null while it waits for anybody of the group
 * @param handedAt when it was handed over
 */
public record StandIn(String id, String task, String caseNo, String duty, String post, String holder, String standIn,
		Instant handedAt) {

}
