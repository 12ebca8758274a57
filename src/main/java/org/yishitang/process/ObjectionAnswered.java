package org.yishitang.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.desk.MessageField;
import org.yishitang.desk.OutsideMessage;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.triage.Objecting;
import org.yishitang.triage.ObjectionState;
import org.yishitang.triage.RightToObject;

/**
 * The sender of a forwarded matter answers our objection: {@code result} ({@code UPHELD} or {@code REJECTED}),
 * {@code answeredOn} (ISO date, today if left out), {@code documentNo}.
 */
@Component
class ObjectionAnswered implements OutsideMessage {

	private static final String ANSWERED_ON = "answeredOn";

	private static final int LONGEST_NUMBER = 100;

	private final RightToObject right;

	private final Objecting objecting;

	private final CaseNotes notes;

	private final RuntimeService engine;

	private final OneCommand command;

	ObjectionAnswered(RightToObject right, Objecting objecting, CaseNotes notes, RuntimeService engine,
			OneCommand command) {
		this.right = right;
		this.objecting = objecting;
		this.notes = notes;
		this.engine = engine;
		this.command = command;
	}

	@Override
	public String name() {
		return PetitionProcess.Messages.OBJECTION_ANSWERED;
	}

	@Override
	public List<MessageField> fields() {
		return List.of(MessageField.choice("result", ObjectionState.UPHELD, ObjectionState.REJECTED),
				MessageField.day(ANSWERED_ON).optional(), MessageField.number("documentNo").optional());
	}

	@Override
	public boolean possible(String no) {
		return right.awaitsAnswer(no);
	}

	@Override
	@Transactional
	public void receive(String no, Map<String, String> values, String actor) {
		boolean upheld = upheld(values.get("result"));
		LocalDate day = day(values.get(ANSWERED_ON));
		String number = number(values.get("documentNo"));
		if (!right.awaitsAnswer(no)) {
			throw new NotNow(Refusal.of("triage.refusal.no-objection"));
		}
		refuse(right.refusalToAnswer(no, day));
		String note = number == null ? null : notes.keep(no, name() + ".documentNo", number, actor);
		ObjectionState state = objecting.answered(no, upheld, note, day, actor);
		command.run(() -> engine.createMessageCorrelation(name())
			.processInstanceBusinessKey(no)
			.setVariable(PetitionProcess.Variables.OBJECTION_RESULT.name(), state.name())
			.correlate());
	}

	private static boolean upheld(String result) {
		if (!ObjectionState.UPHELD.name().equals(result) && !ObjectionState.REJECTED.name().equals(result)) {
			throw new Refused(Refusal.of("triage.refusal.answer-result"));
		}
		return ObjectionState.UPHELD.name().equals(result);
	}

	private LocalDate day(String typed) {
		if (typed == null || typed.isBlank()) {
			return right.today();
		}
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException problem) {
			throw new FieldRefused(ANSWERED_ON, Refusal.of("triage.refusal.answer-no-day"));
		}
	}

	private static String number(String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.strip().length() > LONGEST_NUMBER) {
			throw new Refused(Refusal.of("triage.refusal.answer-number", LONGEST_NUMBER));
		}
		return typed.strip();
	}

	private static void refuse(Optional<Refusal> refusal) {
		refusal.ifPresent(why -> {
			throw new FieldRefused(ANSWERED_ON, why);
		});
	}

}
