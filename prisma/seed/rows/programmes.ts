import { type Builder, links } from "./table";

export const programmeRows: Builder = ({ programmes, innovations, tools }, cite) => ({
  programme: programmes.map(
    ({ slug, name, domain, territory, audience, kind, stage, summary, since, until, budget, reach, contactService, note, citation }) => ({
      slug, name, domain, territoryCode: territory, audience, kind, stage, summary, since, until,
      budgetValue: budget?.value ?? null,
      budgetUnit: budget?.unit ?? null,
      budgetYear: budget?.year ?? null,
      budgetQualifier: budget?.qualifier ?? null,
      reachValue: reach?.value ?? null,
      reachUnit: reach?.unit ?? null,
      reachYear: reach?.year ?? null,
      reachQualifier: reach?.qualifier ?? null,
      contactService, note, citationId: cite(citation),
    }),
  ),
  programme_organisme: programmes.flatMap(({ slug, organisms }) =>
    organisms.map(({ slug: organismeSlug, role }) => ({ programmeSlug: slug, organismeSlug, role })),
  ),
  programme_scheme: links(programmes, (programme) => programme.schemes, (programme, schemeSlug) => ({ programmeSlug: programme.slug, schemeSlug })),
  innovation: innovations.map(({ slug, name, domain, territory, stage, summary, evaluation, programme, note, citation }) => ({
    slug, name, domain, territoryCode: territory, stage, summary, evaluation, programmeSlug: programme, note, citationId: cite(citation),
  })),
  innovation_organisme: links(innovations, (innovation) => innovation.organisms, (innovation, organismeSlug) => ({ innovationSlug: innovation.slug, organismeSlug })),
  tool: tools.map(({ slug, name, purpose, note, citation }) => ({ slug, name, purpose, note, citationId: cite(citation) })),
  tool_owner: links(tools, (tool) => tool.owners, (tool, organismeSlug) => ({ toolSlug: tool.slug, organismeSlug })),
});
