package org.xieshou.api;

/** That a task is done: the decision on record, the same however often the same request comes. */
record Completed(String task, String decision) {
}
