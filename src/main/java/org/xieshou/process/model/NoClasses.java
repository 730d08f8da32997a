package org.xieshou.process.model;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes no object of a class that a diagram names. */
class NoClasses implements ArtifactFactory {

	@Override
	public <T> T getArtifact(Class<T> type) {
		throw new ProcessEngineException("A diagram may not name a class: " + type.getName());
	}
}
