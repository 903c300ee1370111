import { type Builder, links } from "./table";

const passageId = (passage: { document: string; slug: string }) => `${passage.document}/${passage.slug}`;

export const sourceRows: Builder = ({ documents, passages, glossary, methods, contradictions }, cite) => {
  const ranks = new Map<string, number>();
  return {
    source_document: documents.map(({ slug, title, publisher, date, dateNote, reference, description, scope, note }) => ({
      slug, title, publisher, date, dateNote, reference, description, scope, note,
    })),
    passage: passages.map(({ document, slug, order, ref, part, section, gist, domain, polarity, recommendation, keywords, mentions }) => ({
      id: passageId({ document, slug }),
      documentSlug: document,
      slug, order, ref, part, section, gist, domain, polarity, recommendation, keywords, mentions,
    })),
    passage_territory: links(passages, (passage) => passage.territories, (passage, territoryCode) => ({ passageId: passageId(passage), territoryCode })),
    passage_organisme: links(passages, (passage) => passage.organismes, (passage, organismeSlug) => ({ passageId: passageId(passage), organismeSlug })),
    passage_scheme: links(passages, (passage) => passage.schemes, (passage, schemeSlug) => ({ passageId: passageId(passage), schemeSlug })),
    glossary_term: glossary.map(({ acronym, meaning, note }) => {
      const rank = (ranks.get(acronym) ?? 0) + 1;
      ranks.set(acronym, rank);
      return { id: `${acronym}-${rank}`, acronym, meaning, note };
    }),
    method: methods.map(({ slug, title, summary, citation, ...content }) => ({ slug, title, summary, citationId: cite(citation), content })),
    contradiction: contradictions.map(({ id, subject, territory, kind, comment, links: records }) => ({
      id, subject, territoryCode: territory, kind, comment, links: records,
    })),
    contradiction_statement: contradictions.flatMap(({ id, statements }) =>
      statements.map(({ value, statement, citation }, index) => ({
        contradictionId: id, position: index + 1, value, statement, citationId: cite(citation),
      })),
    ),
    contradiction_observation: links(contradictions, (item) => item.observations, (item, observationId) => ({ contradictionId: item.id, observationId })),
  };
};
