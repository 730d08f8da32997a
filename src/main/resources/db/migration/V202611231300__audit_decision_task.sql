-- Whoever comes too late to a task is told who was first.
create index decision_task on decision (task_id) where task_id is not null;
