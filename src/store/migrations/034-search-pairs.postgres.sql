-- Characters and pairs cut in one go: to select them one by one took most of the time of an import.
drop index search_by_pairs;
create or replace function search_pairs(words text) returns text[] language sql immutable parallel safe as $$
  select array_remove(string_to_array(words, null), '_') || string_to_array(regexp_replace(words, '(..)', '\1 ', 'g'), ' ') || string_to_array(regexp_replace(substr(words, 2), '(..)', '\1 ', 'g'), ' ')
$$;
create index search_by_pairs on search using gin (search_pairs(words));
