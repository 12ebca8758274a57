package org.yishitang.ledger;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the details of an event as JSON, keys in order, so that equal details are equal text. */
@Converter
class DetailsAsJson implements AttributeConverter<Map<String, String>, String> {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Override
	public String convertToDatabaseColumn(Map<String, String> details) {
		try {
			return JSON.writeValueAsString(details == null ? Map.of() : new TreeMap<>(details));
		}
		catch (JsonProcessingException problem) {
			throw new IllegalArgumentException(problem);
		}
	}

	@Override
	public Map<String, String> convertToEntityAttribute(String json) {
		try {
			return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {
			});
		}
		catch (JsonProcessingException problem) {
			throw new IllegalArgumentException(problem);
		}
	}

}
