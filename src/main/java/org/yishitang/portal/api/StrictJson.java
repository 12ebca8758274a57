package org.yishitang.portal.api;

import java.lang.reflect.Type;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.yishitang.intake.Submission;

/** Reads what the public sends without guessing: unknown or repeated fields, wrong kinds and huge bodies are refused. */
@Configuration(proxyBeanMethods = false)
class StrictJson implements WebMvcConfigurer {

	private static final int LARGEST_BODY = 256 * 1024;

	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.add(0, new Reader());
	}

	private static JsonMapper mapper() {
		JsonFactory factory = JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
			.streamReadConstraints(
					StreamReadConstraints.builder().maxDocumentLength(LARGEST_BODY).maxNestingDepth(20).build())
			.build();
		return JsonMapper.builder(factory)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.build();
	}

	private static class Reader extends MappingJackson2HttpMessageConverter {

		Reader() {
			super(mapper());
		}

		@Override
		public boolean canRead(Type type, Class<?> context, MediaType mediaType) {
			return type instanceof Class<?> body && ours(body) && super.canRead(type, context, mediaType);
		}

		@Override
		public boolean canRead(Class<?> type, MediaType mediaType) {
			return ours(type) && super.canRead(type, mediaType);
		}

		@Override
		public boolean canWrite(Class<?> type, MediaType mediaType) {
			return false;
		}

		private static boolean ours(Class<?> body) {
			return body == Submission.class || body.getEnclosingClass() == Said.class;
		}

	}

}
