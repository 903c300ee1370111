/**
 * What a change of each table drops. "facts": every page that reads the database. "addresses": the registry of known
 * addresses. The triggers themselves are in the migrations (page_cache_watch); tests/db holds both equal.
 *
 * All facts share one tag: a page shows figures, bodies, schemes and passages together, and a finer tag that forgets one
 * link would show a stale page. Writes are rare; rendering is cheap.
 */
export type CacheTag = "facts" | "addresses";

const both = ["facts", "addresses"] as const;
const facts = ["facts"] as const;

export const tableTags: Readonly<Record<string, readonly CacheTag[]>> = {
  territory: both,
  territory_alias: both,
  organisme: both,
  indicator: both,
  scheme: both,
  programme: both,
  recommendation: both,
  source_document: both,
  passage: both,
  method: both,
  territory_member: facts,
  territory_closure: facts,
  organisme_member: facts,
  organisme_jurisdiction: facts,
  relation: facts,
  governance: facts,
  governance_seat: facts,
  observation: facts,
  observation_contradiction: facts,
  scheme_lead: facts,
  scheme_party: facts,
  scheme_coverage: facts,
  coverage_signatory: facts,
  programme_organisme: facts,
  programme_scheme: facts,
  innovation: facts,
  innovation_organisme: facts,
  tool: facts,
  tool_owner: facts,
  finding: facts,
  recommendation_item: facts,
  recommendation_authority: facts,
  recommendation_scheme: facts,
  recommendation_indicator: facts,
  recommendation_tool: facts,
  recommendation_territory: facts,
  recommendation_ground: facts,
  commitment: facts,
  commitment_item: facts,
  passage_territory: facts,
  passage_organisme: facts,
  passage_scheme: facts,
  citation: facts,
  citation_target: facts,
  contradiction: facts,
  contradiction_statement: facts,
  contradiction_observation: facts,
  glossary_term: facts,
};

/** Tables that no cached page shows: the loader's own, the search index (searches are dynamic), and the cache. */
export const unwatchedTables = [
  "dataset_file",
  "dataset_record",
  "dataset_conflict",
  "search_entry",
  "page_cache_entry",
  "page_cache_state",
  "page_cache_change",
  "_prisma_migrations",
] as const;
