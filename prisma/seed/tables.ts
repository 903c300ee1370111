export type TableSpec = {
  /** Name in the rows and in dataset_record. */
  name: string;
  table: string;
  key: readonly string[];
  /** Which of the table's rows may come from the dataset. */
  where?: string;
  /** Rows exist already: only these columns are the dataset's. */
  updateOnly?: boolean;
};

const table = (name: string, ...key: string[]): TableSpec => ({ name, table: name, key });

/** Tables of the dataset with their primary keys, each after those it refers to. */
export const datasetTables: readonly TableSpec[] = [
  table("source_document", "slug"),
  table("passage", "id"),
  table("citation", "id"),
  table("citation_target", "citationId", "passageId"),
  { ...table("territory", "code"), where: `origin = 'dataset'` },
  { name: "territory_note", table: "territory", key: ["code"], where: `origin = 'official'`, updateOnly: true },
  { ...table("territory_member", "containerCode", "memberCode"), where: `"containerCode" IN (SELECT code FROM territory WHERE origin = 'dataset')` },
  table("organisme", "slug"),
  table("organisme_member", "groupSlug", "memberSlug"),
  table("organisme_jurisdiction", "organismeSlug", "territoryCode"),
  table("scheme", "slug"),
  table("scheme_lead", "schemeSlug", "organismeSlug"),
  table("scheme_party", "schemeSlug", "organismeSlug"),
  table("scheme_coverage", "id"),
  table("coverage_signatory", "coverageId", "organismeSlug"),
  table("programme", "slug"),
  table("programme_organisme", "programmeSlug", "organismeSlug", "role"),
  table("programme_scheme", "programmeSlug", "schemeSlug"),
  table("innovation", "slug"),
  table("innovation_organisme", "innovationSlug", "organismeSlug"),
  table("tool", "slug"),
  table("tool_owner", "toolSlug", "organismeSlug"),
  table("indicator", "key"),
  table("observation", "id"),
  table("observation_contradiction", "observationId", "otherId"),
  table("recommendation", "id"),
  table("recommendation_item", "id"),
  table("recommendation_authority", "recommendationId", "position"),
  table("recommendation_scheme", "recommendationId", "schemeSlug"),
  table("recommendation_indicator", "recommendationId", "indicatorKey"),
  table("recommendation_tool", "recommendationId", "toolSlug"),
  table("recommendation_territory", "recommendationId", "territoryCode"),
  table("recommendation_ground", "recommendationId", "passageId"),
  table("finding", "id"),
  table("commitment", "id"),
  table("commitment_item", "commitmentId", "itemId"),
  table("relation", "id"),
  table("governance", "slug"),
  table("governance_seat", "governanceSlug", "organismeSlug", "role"),
  table("method", "slug"),
  table("contradiction", "id"),
  table("contradiction_statement", "contradictionId", "position"),
  table("contradiction_observation", "contradictionId", "observationId"),
  table("glossary_term", "id"),
  table("passage_territory", "passageId", "territoryCode"),
  table("passage_organisme", "passageId", "organismeSlug"),
  table("passage_scheme", "passageId", "schemeSlug"),
];
