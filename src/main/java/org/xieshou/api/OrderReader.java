package org.xieshou.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what a program sends: JSON of a bounded size, depth and number of words, with nothing in it that is not asked for. */
@Component
class OrderReader implements HandlerMethodArgumentResolver {

	static final int MOST_BYTES = 256 * 1024;

	private static final int DEEPEST = 20;

	private static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_NUMBER = 100;

	private static final int MOST_TOKENS = 5_000;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNumberLength(LONGEST_NUMBER).maxTokenCount(MOST_TOKENS).maxNameLength(128).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return Order.class.isAssignableFrom(parameter.getParameterType());
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders)
			throws IOException {
		return read(bytes(request.getNativeRequest(HttpServletRequest.class)), parameter.getParameterType());
	}

	private static byte[] bytes(HttpServletRequest request) throws IOException {
		var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large");
		}
		return bytes;
	}

	Object read(byte[] bytes, Class<?> type) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			var order = json.readValue(text, type);
			if (order == null) {
				throw Refusal.bad("body", "", "missing");
			}
			return order;
		}
		catch (CharacterCodingException noText) {
			throw Refusal.bad("body", "", "utf8");
		}
		catch (JacksonException fault) {
			throw fault(fault);
		}
	}

	/** Names the place, never what Java made of it. */
	private static Refusal fault(JacksonException fault) {
		var at = fault.getLocation();
		var line = at == null ? 1 : Math.max(1, at.getLineNr());
		var column = at == null ? 1 : Math.max(1, at.getColumnNr());
		return Refusal.bad("body", fault instanceof DatabindException ? path(fault) : "", fault instanceof DatabindException ? "field" : "json", line, column);
	}

	private static String path(JacksonException fault) {
		var path = new StringBuilder();
		fault.getPath().forEach(step -> path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]"
				: (path.isEmpty() ? "" : ".") + step.getPropertyName()));
		return path.substring(0, Math.min(path.length(), 200));
	}

}
