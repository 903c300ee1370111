-- The page cache follows the data whoever writes it, plain SQL included. A statement on a watched table notes its tags for
-- the transaction; at commit, one step bumps the generation, deletes the pages of these tags and tells every instance.

CREATE TABLE "page_cache_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "generation" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "page_cache_state_pkey" PRIMARY KEY ("id")
);
ALTER TABLE page_cache_state ADD CONSTRAINT page_cache_state_one_row CHECK (id = 1);
INSERT INTO page_cache_state DEFAULT VALUES;

CREATE TABLE "page_cache_change" (
    "transaction" BIGINT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "page_cache_change_pkey" PRIMARY KEY ("transaction","tag")
);

-- Writers of facts need no right on the cache itself: these functions run as their owner.
CREATE FUNCTION page_cache_drop(dropped text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  reached bigint;
BEGIN
  -- First the lock: storing a page holds it in share mode, so a page rendered before this change cannot slip in after it.
  UPDATE page_cache_state SET generation = generation + 1 RETURNING generation INTO reached;
  DELETE FROM page_cache_entry WHERE tags && dropped;
  PERFORM pg_notify('page_cache', json_build_object('generation', reached, 'tags', dropped)::text);
END
$$;

CREATE FUNCTION page_cache_mark() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO page_cache_change ("transaction", tag)
  SELECT pg_current_xact_id()::text::bigint, marked FROM unnest(TG_ARGV) AS marked
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE FUNCTION page_cache_commit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  touched text[];
BEGIN
  -- All tags of the transaction in one step: the next rows of the same transaction find nothing left to do.
  WITH gone AS (DELETE FROM page_cache_change WHERE "transaction" = NEW."transaction" RETURNING tag)
  SELECT array_agg(tag) INTO touched FROM gone;
  IF touched IS NOT NULL THEN
    PERFORM page_cache_drop(touched);
  END IF;
  RETURN NULL;
END
$$;

-- Deferred, so that a long load holds the lock only while it commits.
CREATE CONSTRAINT TRIGGER page_cache_commit AFTER INSERT ON page_cache_change
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION page_cache_commit();

-- For this migration and later ones: SELECT page_cache_watch('some_table', 'facts'). Mirrored by lib/cache/table-tags.ts.
CREATE FUNCTION page_cache_watch(watched regclass, VARIADIC tags text[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE TRIGGER page_cache_watch AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION page_cache_mark(%s)',
    watched,
    (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(tags) AS tag)
  );
END
$$;

SELECT page_cache_watch(watched::regclass, 'facts', 'addresses')
FROM unnest(ARRAY[
  'territory', 'territory_alias', 'organisme', 'indicator', 'scheme', 'programme', 'recommendation', 'source_document',
  'passage', 'method'
]) AS watched;

SELECT page_cache_watch(watched::regclass, 'facts')
FROM unnest(ARRAY[
  'territory_member', 'territory_closure', 'organisme_member', 'organisme_jurisdiction', 'relation', 'governance',
  'governance_seat', 'observation', 'observation_contradiction', 'scheme_lead', 'scheme_party', 'scheme_coverage',
  'coverage_signatory', 'programme_organisme', 'programme_scheme', 'innovation', 'innovation_organisme', 'tool',
  'tool_owner', 'finding', 'recommendation_item', 'recommendation_authority', 'recommendation_scheme',
  'recommendation_indicator', 'recommendation_tool', 'recommendation_territory', 'recommendation_ground', 'commitment',
  'commitment_item', 'passage_territory', 'passage_organisme', 'passage_scheme', 'citation', 'citation_target',
  'contradiction', 'contradiction_statement', 'contradiction_observation', 'glossary_term'
]) AS watched;
