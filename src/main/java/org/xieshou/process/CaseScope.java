package org.xieshou.process;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of a case as an expression sees them when it is asked ahead of time; read only. */
final class CaseScope {

	private CaseScope() {
	}

	static VariableScope of(Map<String, Object> variables) {
		return (VariableScope) Proxy.newProxyInstance(CaseScope.class.getClassLoader(), new Class<?>[] { VariableScope.class },
				(proxy, method, arguments) -> switch (method.getName()) {
					case "hasVariable", "hasVariableLocal" -> variables.containsKey(arguments[0]);
					case "getVariable", "getVariableLocal" -> variables.get(arguments[0]);
					case "getVariables", "getVariablesLocal" -> variables;
					case "getVariableNames", "getVariableNamesLocal" -> variables.keySet();
					case "hasVariables", "hasVariablesLocal" -> !variables.isEmpty();
					case "getVariableScopeKey" -> "case";
					default -> throw new IllegalStateException("Nothing is changed ahead of time: " + method.getName());
				});
	}

}
