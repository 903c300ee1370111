import { type Builder, links } from "./table";

export const organismeRows: Builder = ({ organismes, relations, governance }, cite) => ({
  organisme: organismes.map(({ slug, name, acronym, family, level, role, isGroup, website, metByMission, note, citation }) => ({
    slug, name, acronym, family, level, role, isGroup, website, metByMission, note, citationId: cite(citation),
  })),
  organisme_member: links(organismes, (group) => group.members, (group, memberSlug) => ({ groupSlug: group.slug, memberSlug })),
  organisme_jurisdiction: links(organismes, (body) => body.jurisdiction, (body, territoryCode) => ({ organismeSlug: body.slug, territoryCode })),
  relation: relations.map(({ id, from, to, instrument, object, scheme, territory, since, strength, note, citation }) => ({
    id, fromSlug: from, toSlug: to, instrument, object, schemeSlug: scheme, territoryCode: territory, since, strength, note, citationId: cite(citation),
  })),
  governance: governance.map(({ slug, name, scheme, territory, frequency, state, summary, since, note, citation }) => ({
    slug, name, schemeSlug: scheme, territoryCode: territory, frequency, state, summary, since, note, citationId: cite(citation),
  })),
  governance_seat: [
    ...links(governance, (committee) => committee.chair, (committee, organismeSlug) => ({ governanceSlug: committee.slug, organismeSlug, role: "chair" })),
    ...links(governance, (committee) => committee.members, (committee, organismeSlug) => ({ governanceSlug: committee.slug, organismeSlug, role: "member" })),
  ],
});
