import { type Builder, links } from "./table";

export const indicatorRows: Builder = ({ indicators, observations }, cite) => ({
  indicator: indicators.map(({ key, label, definition, unit, decimals, domain, direction, family, organismFamily, comparable, note }) => ({
    key, label, definition, unit, decimals, domain, direction, family, organismeFamily: organismFamily, comparable, note,
  })),
  observation: observations.map(
    ({ id, indicator, territory, organism, scheme, value, valueText, unit, year, period, kind, qualifier, flags, note, citation }) => ({
      id, indicatorKey: indicator, territoryCode: territory, organismeSlug: organism, schemeSlug: scheme,
      value, valueText, unit, year, period, kind, qualifier, flags, note, citationId: cite(citation),
    }),
  ),
  observation_contradiction: links(observations, (item) => item.contradicts ?? [], (item, otherId) => ({ observationId: item.id, otherId })),
});
