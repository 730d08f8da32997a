-- Lists are searched by who proposed a case too.
create index case_file_words on case_file
	using gin ((number || ' ' || title || ' ' || place_name || ' ' || proposer_name) gin_trgm_ops);
create index case_file_kind on case_file (kind, opened_at desc, id);
