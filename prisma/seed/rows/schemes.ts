import { type Builder, links } from "./table";

export const schemeRows: Builder = ({ schemes, scheme_coverage: coverages }, cite) => ({
  scheme: schemes.map(
    ({ slug, acronym, name, purpose, objective, kind, legalBasis, level, domain, since, duration, leadFamilies, note, citation }) => ({
      slug, acronym, name, purpose, objective, kind, legalBasis, level, domain, since, duration, leadFamilies, note, citationId: cite(citation),
    }),
  ),
  scheme_lead: links(schemes, (scheme) => scheme.lead, (scheme, organismeSlug) => ({ schemeSlug: scheme.slug, organismeSlug })),
  scheme_party: links(schemes, (scheme) => scheme.parties, (scheme, organismeSlug) => ({ schemeSlug: scheme.slug, organismeSlug })),
  scheme_coverage: coverages.map(({ id, scheme, territory, state, scope, from, to, detail, note, citation }) => ({
    id, schemeSlug: scheme, territoryCode: territory, state, scope, from, to, detail, note, citationId: cite(citation),
  })),
  coverage_signatory: links(coverages, (coverage) => coverage.signatories, (coverage, organismeSlug) => ({ coverageId: coverage.id, organismeSlug })),
});
