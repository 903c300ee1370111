import type { Sheet } from "@/lib/exports/answer";
import { domains } from "@/lib/texts/domains";
import { polarities } from "@/lib/texts/findings";

import type { Finding } from "./types";

const HEADER = ["Identifiant", "Nature", "Constat", "Territoire", "Nom du territoire", "Domaine", "Organisme", "Dispositif", "Recommandation fondée", "Document", "Référence", "Remarque"];

const refs = ({ citation }: Finding) => [citation.ref, ...citation.also].join(", ");

/** One line per finding. */
export const findingsSheet = (findings: readonly Finding[]): Sheet => ({
  header: HEADER,
  rows: findings.map((row) => [
    row.id,
    polarities.label(row.polarity),
    row.finding,
    row.territory.code,
    row.territory.name,
    domains.label(row.domain),
    row.organisme?.slug ?? null,
    row.scheme?.slug ?? null,
    row.recommendation,
    row.citation.document,
    refs(row),
    row.note,
  ]),
});

/** The findings as the API gives them. */
export const findingsAnswer = (findings: readonly Finding[]) => ({
  total: findings.length,
  items: findings.map(({ id, polarity, finding, territory, domain, organisme, scheme, recommendation, citation, note }) => ({
    id,
    polarity,
    finding,
    territory,
    domain,
    organisme,
    scheme,
    recommendation,
    citation,
    note,
  })),
});
