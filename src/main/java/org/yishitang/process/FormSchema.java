package org.yishitang.process;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the fields of a Camunda Form, so that what the form asks and what the server checks are one thing. */
final class FormSchema {

	private static final int LONGEST_WORDS = 10_000;

	private FormSchema() {
	}

	/** The fields with a key, in order. */
	static List<FormField> fields(JsonNode form) {
		List<FormField> fields = new ArrayList<>();
		for (JsonNode component : form.path("components")) {
			if (component.hasNonNull("key")) {
				fields.add(field(component));
			}
		}
		return fields;
	}

	private static FormField field(JsonNode component) {
		JsonNode validate = component.path("validate");
		List<String> options = new ArrayList<>();
		component.path("values").forEach(option -> options.add(option.path("value").asText()));
		FormField.Kind kind = kind(component);
		return new FormField(component.path("key").asText(), component.path("label").asText(), kind,
				validate.path("required").asBoolean(false), options, validate.path("maxLength").asInt(LONGEST_WORDS),
				kind == FormField.Kind.CODE ? validate.path("pattern").asText() : null,
				validate.path("min").asInt(0), validate.path("max").asInt(Integer.MAX_VALUE));
	}

	private static FormField.Kind kind(JsonNode component) {
		if ("yes-no".equals(component.path("properties").path("kind").asText())) {
			return FormField.Kind.YES_NO;
		}
		return switch (component.path("type").asText()) {
			case "textarea" -> FormField.Kind.WORDS;
			case "textfield" -> component.path("validate").has("pattern") ? FormField.Kind.CODE : FormField.Kind.WORDS;
			case "select", "radio" -> FormField.Kind.CHOICE;
			case "checkbox" -> FormField.Kind.YES_NO;
			case "number" -> FormField.Kind.NUMBER;
			case "datetime" -> FormField.Kind.DAY;
			default -> throw new IllegalArgumentException("No server check for " + component.path("type").asText());
		};
	}

}
