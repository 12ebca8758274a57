package org.yishitang.portal.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

import org.yishitang.intake.TrackedPetition.Offer;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;

/** What the holder of a receipt may see. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PetitionAnswer(@Schema(example = "LF-XF-2026-000123") String receiptNo,
		@Schema(description = "whether this receipt joined somebody else's matter") boolean supporter, Status status,
		@Schema(description = "the status in the reader's language", example = "已登记") String statusText,
		@Schema(description = "what that means") String statusMeaning, LocalDate receivedOn,
		@Schema(example = "0203", nullable = true) String category, @Schema(nullable = true) String categoryName,
		@Schema(description = "title of the post in charge") String responsiblePost,
		@Schema(nullable = true, description = "the rule that binds now", example = "DL-02") String rule,
		@Schema(nullable = true, description = "which day today is: day 12 of 60", example = "12") Long day,
		@Schema(nullable = true, description = "how many days the limit has", example = "60") Long of,
		@Schema(nullable = true) LocalDate dueLegal, @Schema(nullable = true) LocalDate dueTarget,
		@Schema(nullable = true,
				description = "false: the holiday notice of a year is missing, the dates are provisional") Boolean calendarCovered,
		boolean late,
		@Schema(nullable = true, description = "what happens if it is late") String ifLate,
		@Schema(nullable = true, description = "our question that waits for an answer") String question,
		@Schema(nullable = true) Satisfaction rated, List<Line> timeline, List<Photo> attachments,
		@Schema(description = "what its holder may do now") Set<Offer> offered,
		@Schema(nullable = true, description = "the matter this one was split from") String splitFrom,
		@Schema(description = "what was split off from it at triage, each with its own number and query code") List<Part> parts) {

	/** A part of the matter that goes its own way. */
	record Part(String receiptNo, String queryCode, Status status, String statusText) {

	}

	/** Something that happened. */
	record Line(OffsetDateTime at, @Schema(example = "REGISTERED") String type, String text) {

	}

	/** A photo of the matter. */
	record Photo(String id, String mediaType, long size, OffsetDateTime storedAt) {

	}

}
