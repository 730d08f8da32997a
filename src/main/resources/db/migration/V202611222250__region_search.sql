-- A search over the whole country looks at names down to townships first, so that it stays quick with all villages loaded.
create index division_above_villages on division (code) include (name, level, filler) where level < 12;
