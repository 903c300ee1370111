import type { ClientBase } from "pg";

import { routes } from "@/lib/routes";

import { entry, texts, type Entry } from "./entry";
import { territoryNames, type Facts } from "./facts";

type Method = { slug: string; title: string; summary: string; content: unknown; citation: string };
type Statement = { statement: string; citation: string };
type Contradiction = { id: string; subject: string; territory: string | null; comment: string; statements: Statement[] };
type Term = { id: string; acronym: string; meaning: string; note: string | null };
type Document = { slug: string; title: string; publisher: string; reference: string; description: string };

/** The words of a method's own fields, whatever their shape. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value).replace(".", ",")];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
};

async function methodEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Method>(`SELECT slug, title, summary, content, "citationId" AS citation FROM method`);
  return rows.map((row) =>
    entry({
      id: `methode:${row.slug}`,
      type: "methode",
      title: row.title,
      url: routes.method(row.slug),
      weight: 0.9,
      territories: [],
      lines: [{ text: row.summary, citation: facts.citations.get(row.citation) ?? null }],
      fields: { a: [row.title], b: [row.summary], d: textsIn(row.content) },
    }),
  );
}

async function contradictionEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Contradiction>(`
    SELECT c.id, c.subject, c."territoryCode" AS territory, c.comment, coalesce((SELECT json_agg(json_build_object(
      'statement', s.statement, 'citation', s."citationId") ORDER BY s.position)
      FROM contradiction_statement s WHERE s."contradictionId" = c.id), '[]') AS statements
    FROM contradiction c`);
  return rows.map((row) =>
    entry({
      id: `contradiction:${row.id}`,
      type: "contradiction",
      title: row.subject,
      url: routes.contradiction(row.id),
      weight: 0.75,
      territories: texts(row.territory),
      lines: row.statements.map(({ statement, citation }) => ({ text: statement, citation: facts.citations.get(citation) ?? null })),
      fields: {
        a: [row.subject],
        b: row.statements.map(({ statement }) => statement),
        c: [row.comment, "contradiction", ...territoryNames(facts, texts(row.territory))],
      },
    }),
  );
}

async function termEntries(client: ClientBase): Promise<Entry[]> {
  const { rows } = await client.query<Term>(`SELECT id, acronym, meaning, note FROM glossary_term`);
  return rows.map((row) =>
    entry({
      id: `glossaire:${row.id}`,
      type: "glossaire",
      title: `${row.acronym} : ${row.meaning}`,
      url: `${routes.glossary}?q=${encodeURIComponent(row.acronym)}`,
      weight: 0.6,
      territories: [],
      lines: [{ text: row.note ?? row.meaning, citation: null }],
      fields: { a: [row.acronym, row.meaning, "sigle définition"], c: texts(row.note) },
    }),
  );
}

async function documentEntries(client: ClientBase): Promise<Entry[]> {
  const { rows } = await client.query<Document>(`SELECT slug, title, publisher, reference, description FROM source_document`);
  return rows.map((row) =>
    entry({
      id: `document:${row.slug}`,
      type: "document",
      title: `${row.title} (${row.publisher}, ${row.reference})`,
      url: routes.document(row.slug),
      weight: 0.7,
      territories: [],
      lines: [{ text: row.description, citation: null }],
      fields: { a: [row.title, row.publisher, row.reference, "rapport document source"], b: [row.description] },
    }),
  );
}

/** Methods, contradictions, glossary and documents: what `/ressources` holds beside the passages. */
export async function resourceEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  return [
    ...(await methodEntries(client, facts)),
    ...(await contradictionEntries(client, facts)),
    ...(await termEntries(client)),
    ...(await documentEntries(client)),
  ];
}
