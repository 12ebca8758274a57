package org.yishitang.ledger;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.yishitang.clock.Light;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Place;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;

/**
 * One matter as the ledger shows it; people masked.
 *
 * @param no receipt number
 * @param petitioner masked name, null when anonymous
 * @param summary the beginning of the words, names and numbers removed
 * @param firstPost the first handler's post (首办责任)
 * @param post the post that is responsible now
 * @param reviewStatus how far the review of the opinion has come (复查复核), or null
 * @param cycle 1, and one more each time it was reopened
 * @param supervised how often it was urged
 * @param light as of the time of the search
 * @param ladderStep the last step told on the escalation ladder, or null
 * @param breached whether a limit was ever missed
 * @param listed whether it is under listed supervision (挂牌督办)
 * @param lastEvent type of the last line of its timeline
 */
public record LedgerItem(String no, Status status, Channel channel, String sourceNo, Instant receivedAt,
		String petitioner, int headcount, String summary, @JsonUnwrapped Place place,
		@JsonUnwrapped Classification sort, String firstPost, String post, Instant acceptedAt, Instant repliedAt,
		Instant closedAt, Outcome outcome, Satisfaction satisfaction, ReviewStatus reviewStatus, int cycle, int supervised,
		@JsonUnwrapped Limits limits, Light light, String ladderStep, boolean breached, boolean listed,
		String lastEvent, Instant lastEventAt) {
}
