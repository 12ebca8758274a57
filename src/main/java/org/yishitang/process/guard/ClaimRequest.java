package org.yishitang.process.guard;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A claim whose body has been read, to see for whom it is, and can be read again. */
class ClaimRequest extends HttpServletRequestWrapper {

	private static final int LONGEST = 4096;

	private static final ObjectMapper STRICT = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final byte[] body;

	ClaimRequest(HttpServletRequest request) throws IOException {
		super(request);
		this.body = request.getInputStream().readNBytes(LONGEST);
	}

	boolean isFor(String account) {
		try {
			JsonNode claim = STRICT.readTree(new String(body, StandardCharsets.UTF_8));
			return claim != null && claim.isObject() && account.equals(claim.path("userId").asText());
		}
		catch (JsonProcessingException problem) {
			return false;
		}
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	@Override
	public ServletInputStream getInputStream() {
		ByteArrayInputStream bytes = new ByteArrayInputStream(body);
		return new ServletInputStream() {

			@Override
			public int read() {
				return bytes.read();
			}

			@Override
			public boolean isFinished() {
				return bytes.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new UnsupportedOperationException("read at once");
			}

		};
	}

}
