package org.xieshou.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Notes after each test which nodes its own cases went through, and tells at the end which nodes none did. */
class NodesPassed implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

	private final Map<String, Set<String>> missed = new TreeMap<>();

	private final Set<Method> outstanding = new HashSet<>();

	private String[] before;

	@Override
	public void beforeAll(ExtensionContext context) {
		before = jdbc(context).sql("select id_ from act_hi_procinst").query(String.class).list().toArray(String[]::new);
		List.of(diagrams(context)).forEach(process -> missed.put(process, new TreeSet<>(PathWalked.nodes(process))));
		outstanding.addAll(AnnotationSupport.findAnnotatedMethods(context.getRequiredTestClass(), Test.class,
				HierarchyTraversalMode.TOP_DOWN));
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		outstanding.remove(context.getRequiredTestMethod());
		missed.forEach((process, nodes) -> nodes.removeAll(passed(context, process)));
	}

	/** A single test that somebody runs by its name need not go everywhere. */
	@Override
	public void afterAll(ExtensionContext context) {
		if (outstanding.isEmpty()) {
			assertThat(missed).as("nodes no test of %s goes through", context.getDisplayName())
				.allSatisfy((process, nodes) -> assertThat(nodes).as(process).isEmpty());
		}
	}

	/** Nodes left by their own way out; a task taken away by a timer was not passed, an end that takes others away was. */
	private Set<String> passed(ExtensionContext context, String process) {
		return jdbc(context).sql("""
				select distinct act_id_ from act_hi_actinst where proc_def_key_ = ? and end_time_ is not null
				and (act_inst_state_ <> 2 or act_type_ like '%EndEvent') and not root_proc_inst_id_ = any(?)""").params(process, before).query(String.class).set();
	}

	private static String[] diagrams(ExtensionContext context) {
		return context.getRequiredTestClass().getAnnotation(PassesEveryNode.class).value();
	}

	private static JdbcClient jdbc(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
	}

}
