package org.yishitang.notice;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;

class ArgsAsJson implements AttributeConverter<List<String>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(List<String> args) {
		try {
			return JSON.writeValueAsString(args);
		}
		catch (JsonProcessingException problem) {
			throw new IllegalArgumentException("Arguments of a message", problem);
		}
	}

	@Override
	public List<String> convertToEntityAttribute(String json) {
		try {
			return JSON.readValue(json, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException problem) {
			throw new IllegalStateException("Arguments of a message", problem);
		}
	}

}
