import { type Builder, links } from "./table";

const itemId = (recommendationId: string, number: string) => `${recommendationId}/${number}`;

export const recommendationRows: Builder = ({ recommendations, findings, commitments }, cite) => {
  const ids = new Map(recommendations.map(({ number, id }) => [number, id]));
  // The schemas have refused every number without a recommendation.
  const idOf = (number: number) => ids.get(number) ?? "";
  return {
    recommendation: recommendations.map(
      ({ id, report, number, themeNumber, theme, title, summary, domain, deadline, expectedResult, evidenceContract, groundedIn, priority, kind, note, citation }) => ({
        id, reportSlug: report, number, themeNumber, theme, title, summary, domain,
        deadlineLabel: deadline.label, deadlineDate: deadline.date, deadlinePrecision: deadline.precision, deadlineCondition: deadline.condition,
        expectedResult, evidenceContract, groundedIn, priority, kind, note, citationId: cite(citation),
      }),
    ),
    recommendation_item: recommendations.flatMap(({ id, items }) =>
      items.map(({ id: number, ask }) => ({ id: itemId(id, number), recommendationId: id, number, ask })),
    ),
    recommendation_authority: recommendations.flatMap(({ id, responsible }) =>
      responsible.map(({ printed, slug }, index) => ({ recommendationId: id, position: index + 1, printed, organismeSlug: slug })),
    ),
    recommendation_scheme: links(recommendations, (item) => item.schemes, ({ id }, schemeSlug) => ({ recommendationId: id, schemeSlug })),
    recommendation_indicator: links(recommendations, (item) => item.indicators, ({ id }, indicatorKey, position) => ({ recommendationId: id, indicatorKey, position })),
    recommendation_tool: links(recommendations, (item) => item.tools, ({ id }, toolSlug) => ({ recommendationId: id, toolSlug })),
    recommendation_territory: links(recommendations, (item) => item.indicatorTerritories, ({ id }, territoryCode) => ({ recommendationId: id, territoryCode })),
    recommendation_ground: links(recommendations, (item) => item.groundTargets, ({ id, report }, target, position) => ({
      recommendationId: id, passageId: `${report}/${target}`, position,
    })),
    finding: findings.map(({ id, territory, organism, scheme, domain, finding, polarity, recommendation, note, citation }) => ({
      id, territoryCode: territory, organismeSlug: organism, schemeSlug: scheme, domain, finding, polarity,
      recommendationId: recommendation === null ? null : idOf(recommendation), note, citationId: cite(citation),
    })),
    // What is followed starts unknown; only people change it afterwards.
    commitment: commitments.map(({ id, recommendation, authority, territory, basis, group }) => ({
      id, recommendationId: idOf(recommendation), authoritySlug: authority, territoryCode: territory, basis, groupSlug: group,
      position: "awaited", declared: "not_started", assessed: "not_assessed", lifecycle: "open",
    })),
    commitment_item: links(commitments, (item) => item.items, ({ id, recommendation }, number) => ({
      commitmentId: id, itemId: itemId(idOf(recommendation), number),
    })),
  };
};
