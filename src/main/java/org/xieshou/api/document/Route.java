package org.xieshou.api.document;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.xieshou.api.Order;
import org.xieshou.api.PaperBytes;
import org.xieshou.api.WithoutOffice;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One route of the interface, as the program's own mapping has it. */
record Route(String verb, String path, Method handler) {

	private static final List<String> PARTS = List.of("decisions", "releases", "tasks", "projects", "notices", "papers", "me");

	String id() {
		return handler.getName();
	}

	/** The part of the interface it belongs to. */
	String tag() {
		return PARTS.stream().filter(part -> path.matches(".*/" + part + "(/.*|$)")).findFirst().orElse("document");
	}

	/** Whether it acts on a task, from the revision that was seen. */
	boolean isAct() {
		return !verb.equals("get") && !takesPaper();
	}

	/** Whether its body is a paper. */
	boolean takesPaper() {
		return Arrays.asList(handler.getParameterTypes()).contains(PaperBytes.class);
	}

	boolean isList() {
		return answer() instanceof ParameterizedType;
	}

	/** Whether it answers something of the interface, not the document itself. */
	boolean isAnswered() {
		return !tag().equals("document");
	}

	/** Whether an office is asked for. */
	boolean isForOffice() {
		return !handler.isAnnotationPresent(WithoutOffice.class);
	}

	List<String> pathVariables() {
		return Arrays.stream(handler.getParameters()).filter(it -> it.isAnnotationPresent(PathVariable.class)).map(it -> it.getName()).toList();
	}

	List<java.lang.reflect.Parameter> queries() {
		return Arrays.stream(handler.getParameters()).filter(it -> it.isAnnotationPresent(RequestParam.class)).toList();
	}

	/** The names of the headers an act cannot do without. */
	List<String> headers() {
		return Arrays.stream(handler.getParameters()).filter(it -> it.isAnnotationPresent(RequestHeader.class))
			.map(it -> it.getAnnotation(RequestHeader.class).name()).toList();
	}

	/** What is sent in the body. */
	Optional<Class<?>> order() {
		return Arrays.stream(handler.getParameterTypes()).filter(Order.class::isAssignableFrom).findFirst();
	}

	/** What is answered, without its envelope. */
	Type answer() {
		return ((ParameterizedType) handler.getGenericReturnType()).getActualTypeArguments()[0];
	}

}
