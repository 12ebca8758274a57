package org.yishitang.council;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A share in one column: {@code =2/3} for at least, {@code >1/2} for more than. */
@Converter
class ShareAsText implements AttributeConverter<Share, String> {

	private static final Pattern TEXT = Pattern.compile("([=>])(\\d{1,3})/(\\d{1,3})");

	@Override
	public String convertToDatabaseColumn(Share share) {
		return share == null ? null : (share.exactEnough() ? "=" : ">") + share;
	}

	@Override
	public Share convertToEntityAttribute(String text) {
		if (text == null) {
			return null;
		}
		Matcher share = TEXT.matcher(text);
		if (!share.matches()) {
			throw new IllegalStateException("No share: " + text);
		}
		return new Share(Integer.parseInt(share.group(2)), Integer.parseInt(share.group(3)), share.group(1).equals("="));
	}

}
