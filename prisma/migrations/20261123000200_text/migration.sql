-- Text that people type: accents, case and typos must not matter.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() itself is only STABLE (its dictionary could change), so it cannot stand in an index; ours never changes.
-- Both names are qualified: an index is rebuilt with an empty search_path.
CREATE FUNCTION f_unaccent(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN public.unaccent('public.unaccent'::regdictionary, $1);
