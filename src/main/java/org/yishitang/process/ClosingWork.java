package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.PetitionProcess.Variables.CALL_BACK_RESULT;
import static org.yishitang.process.PetitionProcess.Variables.CONFIRMED;
import static org.yishitang.process.PetitionProcess.Variables.PROOF;
import static org.yishitang.process.PetitionProcess.Variables.REACHED;
import static org.yishitang.process.PetitionProcess.Variables.REASON;
import static org.yishitang.process.PetitionProcess.Variables.REMARK;
import static org.yishitang.process.PetitionProcess.Variables.RETURN_REASON;
import static org.yishitang.process.PetitionProcess.Variables.SATISFACTION;
import static org.yishitang.process.PetitionProcess.Variables.SOLVED;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.closing.CallBack;
import org.yishitang.closing.CallingBack;
import org.yishitang.closing.StrikingOff;
import org.yishitang.closing.Withdrawing;
import org.yishitang.handling.CarryingOut;
import org.yishitang.handling.TellingHolder;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Satisfaction;

/** What the closing part of petition.bpmn, withdrawal and supplement call. */
@Configuration(proxyBeanMethods = false)
class ClosingWork {

	@Bean
	@ModelBean
	TaskListener enterCarryOut(CarryingOut carryingOut) {
		return task -> carryingOut.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordCarryOut(CarryingOut carryingOut) {
		return task -> carryingOut.record(no(task), PROOF.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener enterCallBack(CallingBack callingBack) {
		return task -> callingBack.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordCallBack(CallingBack callingBack) {
		return task -> CALL_BACK_RESULT.set(task,
				callingBack.record(no(task), answer(task), task.getAssignee()).name());
	}

	@Bean
	@ModelBean
	JavaDelegate reopenMatter(StrikingOff strikingOff) {
		return execution -> strikingOff.reopen(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordStrikeOff(StrikingOff strikingOff) {
		return task -> strikingOff.answer(no(task), CONFIRMED.isTrue(task), RETURN_REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate strikeOffLedger(StrikingOff strikingOff) {
		return execution -> strikingOff.strikeOff(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordWithdrawal(Withdrawing withdrawing) {
		return task -> withdrawing.answer(no(task), CONFIRMED.isTrue(task), REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate withdrawMatter(Withdrawing withdrawing) {
		return execution -> withdrawing.withdraw(no(execution), CaseEvent.SYSTEM);
	}

	@Bean
	@ModelBean
	JavaDelegate tellHolder(TellingHolder telling) {
		return execution -> telling.tell(no(execution));
	}

	private static CallBack.Answer answer(DelegateTask task) {
		boolean reached = REACHED.isTrue(task);
		return new CallBack.Answer(reached, reached ? SOLVED.of(task) : null,
				reached ? SATISFACTION.code(Satisfaction.class, task) : null, REMARK.of(task));
	}

}
