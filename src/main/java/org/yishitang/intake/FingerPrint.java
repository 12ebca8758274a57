package org.yishitang.intake;

import java.util.HexFormat;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.yishitang.vault.Proving;

/** Reduces a request to its idempotency key and an HMAC of its body in one canonical form. */
@Component
class FingerPrint {

	private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final ObjectMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.serializationInclusion(JsonInclude.Include.NON_NULL)
		.build();

	private final Proving key;

	FingerPrint(Proving key) {
		this.key = key;
	}

	/**
	 * The print of a request.
	 * @throws InvalidFields if the key is no UUID
	 */
	Once of(String idempotencyKey, Object body) {
		if (idempotencyKey == null) {
			return new Once(null, null);
		}
		if (!UUID.matcher(idempotencyKey).matches()) {
			throw InvalidFields.of("Idempotency-Key", "intake.refusal.key-no-uuid");
		}
		try {
			byte[] mac = key.proof("body", CANONICAL.writeValueAsString(body));
			return new Once(idempotencyKey.toLowerCase(java.util.Locale.ROOT), HexFormat.of().formatHex(mac));
		}
		catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
