package org.yishitang.desk;

import java.math.BigDecimal;

import org.yishitang.intake.InvalidFields;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;

/** Hands a clerk's form to intake under the clerk's own name and turns refusals into sentences beside the fields. */
@Component
class RegisteringForSomebody {

	private static final String TEXT = "text";

	private final RegisteringPetition registering;

	private final Labels labels;

	RegisteringForSomebody(RegisteringPetition registering, Labels labels) {
		this.registering = registering;
		this.labels = labels;
	}

	/** What can be said before the record is read back to the caller. */
	FormErrors check(RegisterForm form) {
		FormErrors errors = numbers(form);
		if (blank(form.text())) {
			errors.add(TEXT, labels.text("desk.refusal.text-missing"));
		}
		if (!Boolean.TRUE.equals(form.anonymous()) && blank(form.name())) {
			errors.add("petitioner.name", labels.text("desk.refusal.name-missing"));
		}
		return errors;
	}

	/** Registers, or says what is wrong. */
	Result register(RegisterForm form, String clerk) {
		FormErrors errors = check(form);
		if (!errors.isEmpty()) {
			return new Result(null, errors);
		}
		try {
			return new Result(registering.register(form.submission(), clerk, form.key()), errors);
		}
		catch (InvalidFields wrong) {
			wrong.fields().forEach(field -> errors.add(field.field(), sentence(field.refusal())));
		}
		catch (Refused refused) {
			errors.add(TEXT, sentence(refused.refusal()));
		}
		return new Result(null, errors);
	}

	private FormErrors numbers(RegisterForm form) {
		FormErrors errors = FormErrors.none();
		number(form.headcount(), "headcount", errors);
		number(form.households(), "facts.households", errors);
		number(form.temperature(), "facts.temperature", errors);
		return errors;
	}

	private void number(String typed, String field, FormErrors errors) {
		if (blank(typed)) {
			return;
		}
		try {
			BigDecimal value = new BigDecimal(typed.strip());
			if (!field.endsWith("temperature")) {
				value.intValueExact();
			}
		}
		catch (ArithmeticException | NumberFormatException notOne) {
			errors.add(field, labels.text("desk.refusal.number"));
		}
	}

	private String sentence(Refusal refusal) {
		return labels.text(refusal.key(), refusal.arguments().toArray());
	}

	private static boolean blank(String typed) {
		return typed == null || typed.isBlank();
	}

	/** A receipt, or what is wrong. */
	record Result(Receipt receipt, FormErrors errors) {
	}

}
