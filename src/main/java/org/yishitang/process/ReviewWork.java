package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.closing.FileManner;
import org.yishitang.closing.FollowingReview;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.SendingFile;

/** What review.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class ReviewWork {

	@Bean
	@ModelBean
	JavaDelegate lapseReview(FollowingReview following) {
		return lapse(following, ReviewLevel.FIRST);
	}

	@Bean
	@ModelBean
	JavaDelegate lapseFinalReview(FollowingReview following) {
		return lapse(following, ReviewLevel.FINAL);
	}

	@Bean
	@ModelBean
	JavaDelegate noteReviewOverdue(FollowingReview following) {
		return execution -> following.overdue(no(execution), ReviewLevel.FIRST);
	}

	@Bean
	@ModelBean
	JavaDelegate noteFinalReviewOverdue(FollowingReview following) {
		return execution -> following.overdue(no(execution), ReviewLevel.FINAL);
	}

	@Bean
	@ModelBean
	TaskListener recordFile(SendingFile sending) {
		return record(sending);
	}

	@Bean
	@ModelBean
	TaskListener recordFinalFile(SendingFile sending) {
		return record(sending);
	}

	@Bean
	@ModelBean
	JavaDelegate orderChange(FollowingReview following) {
		return execution -> following.carryOut(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate orderRedo(FollowingReview following) {
		return execution -> following.redo(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate finaliseMatter(FollowingReview following) {
		return execution -> following.finalise(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate finaliseChanged(FollowingReview following) {
		return execution -> {
			following.finalise(no(execution));
			following.carryOut(no(execution));
		};
	}

	private static JavaDelegate lapse(FollowingReview following, ReviewLevel level) {
		return execution -> {
			following.lapse(no(execution), level);
			ReviewProcess.RESULT.set(execution, ReviewProcess.End.LAPSED.name());
		};
	}

	private static TaskListener record(SendingFile sending) {
		return task -> sending.record(no(task), date(ReviewProcess.SENT_ON.of(task)),
				ReviewProcess.SENT_BY.code(FileManner.class, task), task.getAssignee());
	}

}
