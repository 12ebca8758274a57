package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
 * @param booked whether it is booked as pending (挂账); no limit stops for it
 * @param bookedUntil last day for which it is booked, or null
 * @param handOvers how often it passed from post to post
 * @param lastEvent type of the last line of its timeline
 * @param missingLetters kinds of letters that the law wants and that were not issued, {@code NOTICE} for the first one
 * @param unproven whether a letter was issued days ago and nobody proved that it arrived
 */
public record LedgerItem(String no, Status status, Channel channel, String sourceNo, Instant receivedAt,
		String petitioner, int headcount, String summary, @JsonUnwrapped Place place,
		@JsonUnwrapped Classification sort, String firstPost, String post, Instant acceptedAt, Instant repliedAt,
		Instant closedAt, Outcome outcome, Satisfaction satisfaction, ReviewStatus reviewStatus, int cycle, int supervised,
		@JsonUnwrapped Limits limits, Light light, String ladderStep, boolean breached, boolean listed,
		boolean booked, LocalDate bookedUntil, int handOvers, String lastEvent, Instant lastEventAt,
		List<String> missingLetters, boolean unproven) {
}
