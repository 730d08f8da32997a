package org.xieshou.inbox;

import java.util.Map;

/**
 * The order to complete a task.
 *
 * @param key the idempotency key made when the form opened
 * @param task the task
 * @param revision the revision of the task that the official saw
 * @param answers the form's answers as posted
 */
public record AnswerTask(String key, String task, int revision, Map<String, Object> answers) {
}
