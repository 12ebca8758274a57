package org.yishitang.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.closing.FollowingReview;
import org.yishitang.opinion.WindowRecounted;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.process.ReviewProcess.Stage;
import org.yishitang.process.ReviewProcess.Timer;

/** Starts and ends reviews with the opinions they are about, and moves their timers when a limit moves. */
@Component
class ReviewStarter {

	private final RuntimeService engine;

	private final ManagementService jobs;

	private final FollowingReview following;

	ReviewStarter(RuntimeService engine, ManagementService jobs, FollowingReview following) {
		this.engine = engine;
		this.jobs = jobs;
		this.following = following;
	}

	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.SERVED) {
			following.begin(event.no()).ifPresent(ends -> {
				supersede(event.no());
				start(event.no(), ends);
			});
		}
		boolean over = event.type() == CaseEventType.REOPENED || event.type() == CaseEventType.WITHDRAWN;
		if (over && following.end(event.no())) {
			supersede(event.no());
		}
	}

	/** A calendar notice or a hearing moved a window or a term. */
	@EventListener
	void moved(DeadlineMoved event) {
		Deadline limit = event.deadline();
		Arrays.stream(Stage.values())
			.flatMap(stage -> stage.timer(limit.rule()).stream())
			.forEach(timer -> move(timer, limit));
	}

	/** A proof of service moved the window; one that was found to be over too early is open again. */
	@EventListener
	void recounted(WindowRecounted event) {
		following.window(event.no()).ifPresent(window -> {
			Stage.FIRST.timer(window.rule()).ifPresent(timer -> move(timer, window));
			if (following.resume(event.no())) {
				start(event.no(), window.legalEnd());
			}
		});
	}

	private void start(String no, Instant ends) {
		engine.startProcessInstanceByKey(ReviewProcess.KEY, no,
				Map.of(Stage.FIRST.windowEnds.name(), ReviewProcess.date(ends)));
	}

	private void move(Timer timer, Deadline limit) {
		engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(limit.caseNo(), ReviewProcess.KEY)
			.list()
			.forEach(review -> {
				engine.setVariable(review.getId(), timer.at().name(), ReviewProcess.date(limit.legalEnd()));
				Job job = jobs.createJobQuery().processInstanceId(review.getId()).activityId(timer.event()).singleResult();
				if (job != null) {
					jobs.setJobDuedate(job.getId(), ReviewProcess.date(limit.legalEnd()));
				}
			});
	}

	private void supersede(String no) {
		engine.createMessageCorrelation(ReviewProcess.SUPERSEDED).processInstanceBusinessKey(no).correlateAll();
	}

}
