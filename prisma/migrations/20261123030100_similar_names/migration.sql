-- Names that look like a text with typing errors, the likest first. `core` is its most telling word: the index looks for
-- it alone, then the whole text is compared. The threshold is the function's own: the server's default would miss two letters
-- exchanged in a short name ("domfornt" for "domfront en poiraie").
CREATE FUNCTION territory_similar_names(core text, wanted text, kinds text[], most integer)
RETURNS TABLE ("territoryCode" text, name text, former boolean, population integer)
LANGUAGE sql STABLE PARALLEL SAFE
SET pg_trgm.word_similarity_threshold = 0.4
AS $$
  SELECT n."territoryCode", n.name, n.former, n.population
  FROM territory_name n WHERE core <% (' ' || n.key) AND n.kind = ANY(kinds)
  ORDER BY similarity(n.key, wanted) DESC, n.population DESC, n."territoryCode" LIMIT most
$$;
