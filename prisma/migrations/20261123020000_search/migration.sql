-- The search table stands empty until the loader fills it: what it held before can go.
TRUNCATE search_entry;
ALTER TABLE search_entry
  DROP COLUMN acronyms,
  DROP COLUMN body,
  DROP COLUMN excerpt,
  ADD COLUMN territories TEXT[],
  ADD COLUMN lines JSONB NOT NULL,
  ADD COLUMN vector tsvector NOT NULL;
CREATE INDEX search_entry_vector_idx ON search_entry USING GIN (vector);

CREATE TABLE search_word (
  word TEXT NOT NULL,
  lexeme TEXT NOT NULL,
  entries INTEGER NOT NULL,
  CONSTRAINT search_word_pkey PRIMARY KEY (word)
);
CREATE INDEX search_word_lexeme_idx ON search_word (lexeme);
CREATE INDEX search_word_word_idx ON search_word USING GIN (word gin_trgm_ops);

CREATE TABLE search_alias (
  phrase TEXT NOT NULL,
  words TEXT NOT NULL,
  CONSTRAINT search_alias_pkey PRIMARY KEY (phrase, words)
);

-- Names as people type them: "saint malo" for Saint-Malo, "l aigle" for L’Aigle.
CREATE FUNCTION f_key(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(lower(public.f_unaccent($1)), '[^a-z0-9]+', ' ', 'g'));
CREATE INDEX territory_name_key ON territory (f_key(name));
CREATE INDEX territory_alias_name_key ON territory_alias (f_key(name));
