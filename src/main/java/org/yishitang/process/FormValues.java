package org.yishitang.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Checks what came in for a form; Camunda Forms themselves are checked in the browser only. */
final class FormValues {

	private FormValues() {
	}

	/**
	 * The values of the known fields, with their types; everything else is dropped.
	 * @throws Refused if something is missing or not allowed, naming the field
	 */
	static Map<String, Object> checked(List<FormField> fields, Map<String, Object> sent) {
		Map<String, Object> values = new HashMap<>();
		for (FormField field : fields) {
			Object value = sent.get(field.key());
			if (empty(value)) {
				if (field.required()) {
					throw refused("process.refusal.missing", field);
				}
				continue;
			}
			values.put(field.key(), typed(field, value));
		}
		return values;
	}

	private static boolean empty(Object value) {
		return value == null || value instanceof String text && text.isBlank();
	}

	private static Object typed(FormField field, Object value) {
		String text = value.toString().strip();
		return switch (field.kind()) {
			case WORDS -> words(field, text);
			case CODE -> matching(field, text);
			case CHOICE -> chosen(field, text);
			case YES_NO -> yesNo(field, text);
			case NUMBER -> number(field, text);
			case DAY -> day(field, text);
		};
	}

	private static String words(FormField field, String text) {
		if (text.codePointCount(0, text.length()) > field.maxLength()) {
			throw new Refused(Refusal.of("process.refusal.too-long", field.label(), field.maxLength()));
		}
		return text;
	}

	private static String matching(FormField field, String text) {
		if (!text.matches(field.pattern())) {
			throw refused("process.refusal.not-a-code", field);
		}
		return text;
	}

	private static String chosen(FormField field, String text) {
		boolean fixed = !field.options().isEmpty();
		if (fixed && !field.options().contains(text) || !fixed && !text.matches("[\\w-]{1,64}")) {
			throw refused("process.refusal.not-an-option", field);
		}
		return text;
	}

	private static Boolean yesNo(FormField field, String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw refused("process.refusal.not-yes-no", field);
		}
		return Boolean.valueOf(text);
	}

	private static Integer number(FormField field, String text) {
		int number;
		try {
			number = Integer.parseInt(text);
		}
		catch (NumberFormatException problem) {
			throw refused("process.refusal.not-a-number", field);
		}
		if (number < field.least() || number > field.most()) {
			throw new Refused(Refusal.of("process.refusal.out-of-range", field.label(), field.least(), field.most()));
		}
		return number;
	}

	private static String day(FormField field, String text) {
		try {
			return LocalDate.parse(text).toString();
		}
		catch (DateTimeParseException problem) {
			throw refused("process.refusal.not-a-day", field);
		}
	}

	private static Refused refused(String key, FormField field) {
		return new Refused(Refusal.of(key, field.label()));
	}

}
