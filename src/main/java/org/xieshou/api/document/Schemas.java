package org.xieshou.api.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.xieshou.api.Order;

/** The shapes of everything sent and answered, read from the records themselves. */
class Schemas {

	private static final Map<Class<?>, List<String>> PLAIN = Map.of(String.class, List.of("string"), UUID.class, List.of("string", "uuid"),
			OffsetDateTime.class, List.of("string", "date-time"), LocalDate.class, List.of("string", "date"), int.class, List.of("integer"),
			Integer.class, List.of("integer"), boolean.class, List.of("boolean"), BigDecimal.class, List.of("number"));

	private final Words words;

	private final Examples examples;

	private final Map<String, Object> known = new TreeMap<>();

	private final Map<String, Type> types = new TreeMap<>();

	Schemas(Words words, Examples examples) {
		this.words = words;
		this.examples = examples;
	}

	Map<String, Object> known() {
		return known;
	}

	/** What each shape is made from. */
	Map<String, Type> types() {
		return types;
	}

	/** A reference to the shape, which is described at its first use. */
	Map<String, Object> of(Type type) {
		if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
			return Tree.of("type", "array", "items", of(list.getActualTypeArguments()[0]));
		}
		if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
			return Tree.of("type", "object", "additionalProperties", true);
		}
		var plain = PLAIN.get(type);
		return plain == null ? record(type) : Tree.of("type", plain.get(0), "format", plain.size() > 1 ? plain.get(1) : null);
	}

	static String name(Type type) {
		return type instanceof ParameterizedType page ? name(page.getActualTypeArguments()[0]) + ((Class<?>) page.getRawType()).getSimpleName()
				: ((Class<?>) type).getSimpleName();
	}

	private Map<String, Object> record(Type type) {
		var name = name(type);
		if (types.putIfAbsent(name, type) == null) {
			known.put(name, described(type, name));
		}
		if (!types.get(name).equals(type)) {
			throw new IllegalStateException("Two shapes are called " + name);
		}
		return Tree.reference("schemas", name);
	}

	private Map<String, Object> described(Type type, String name) {
		var raw = type instanceof ParameterizedType page ? (Class<?>) page.getRawType() : (Class<?>) type;
		var optional = raw.isAnnotationPresent(JsonInclude.class);
		var fields = new LinkedHashMap<String, Object>();
		for (var field : raw.getRecordComponents()) {
			fields.put(field.getName(), field(field, type, raw.getSimpleName(), optional));
		}
		var required = Arrays.stream(raw.getRecordComponents()).filter(field -> !optional || !isNullable(field)).map(RecordComponent::getName).toList();
		return Tree.of("type", "object", "description", words.say("schema." + raw.getSimpleName()), "properties", fields, "required", required,
				"additionalProperties", Order.class.isAssignableFrom(raw) ? false : null, "examples", examples.of(name).map(List::of).orElse(null));
	}

	private Map<String, Object> field(RecordComponent field, Type of, String record, boolean optional) {
		var shape = of instanceof ParameterizedType page && field.getGenericType() instanceof ParameterizedType
				? Tree.of("type", "array", "items", of(page.getActualTypeArguments()[0])) : of(field.getGenericType());
		var allowed = Allowed.of(record, field.getName());
		if (allowed != null) {
			shape.put("enum", allowed);
		}
		var whole = isNullable(field) && !optional ? nullable(shape) : shape;
		whole.put("description", words.say("field." + record + "." + field.getName(), "field." + field.getName()));
		return whole;
	}

	private static Map<String, Object> nullable(Map<String, Object> shape) {
		if (shape.containsKey("$ref")) {
			return Tree.of("anyOf", List.of(shape, Tree.of("type", "null")));
		}
		shape.put("type", List.of(shape.get("type"), "null"));
		return shape;
	}

	private static boolean isNullable(RecordComponent field) {
		return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

}
