-- A copy may name what its sentence is about; copies not yet read are counted on every page.
alter table inbox_copy add column detail varchar(400);
create index inbox_copy_unread on inbox_copy (principal) where read_at is null;
