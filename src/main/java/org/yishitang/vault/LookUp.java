package org.yishitang.vault;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** What sealed data can be looked up by, and how what people type is brought into one form first. */
public enum LookUp {

	/** Digits only, without the country code: 138 1234 5678 and +86-13812345678 are one number. */
	PHONE(text -> {
		String digits = text.replaceAll("\\D", "");
		return digits.length() > 11 && digits.startsWith("86") ? digits.substring(2) : digits;
	}),

	/** Without spaces and dots, in one form and case: 阿依古丽·买买提 and 阿依古丽•买买提 are one name. */
	NAME(text -> text.replaceAll("[\\s·•・]", "").toLowerCase()),

	/** A piece of a text that is searched by words. */
	GRAM(UnaryOperator.identity());

	private final UnaryOperator<String> form;

	LookUp(UnaryOperator<String> form) {
		this.form = form;
	}

	String form(String typed) {
		return form.apply(Normalizer.normalize(typed, Normalizer.Form.NFKC));
	}

}
