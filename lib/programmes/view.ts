import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { reachText, type Reach } from "@/lib/programmes/reach";
import type { ProgrammeSummary } from "@/lib/programmes/rows";
import { routes } from "@/lib/routes";
import { referenceData, type ReferenceData } from "@/lib/sources/citation-links";
import { domains } from "@/lib/texts/domains";
import { audiences, programmeKinds } from "@/lib/texts/programmes";

/** A programme in a list, as texts that a client leaf draws: a page of them weighs half. */
export type ProgrammeLine = {
  href: string;
  name: string;
  domain: string;
  where: string;
  summary: string;
  meta: string;
  document: string;
  reference: ReferenceData[];
};

/** Bodies that carry the programme, by acronym when they have one. */
function leadsOf({ organismes }: ProgrammeSummary): string {
  const leads = organismes.filter(({ role }) => role === "lead").map(({ acronym, name }) => acronym ?? name);
  return leads.length > 0 ? `Porté par ${joinList(leads)}` : "Porteur non renseigné";
}

/** What, where and why it answers, for whom, by whom, where it is stated. */
export function programmeLine(programme: ProgrammeSummary, reach: Reach | null): ProgrammeLine {
  const { slug, name, summary, territory, domain, audience, kind, citation } = programme;
  return {
    href: routes.programme(slug),
    name: typo(name),
    domain: domains.label(domain),
    where: typo(reach === null ? territory.name : reachText(reach, territory)),
    summary: typo(summary),
    meta: typo(`${leadsOf(programme)} · ${programmeKinds.label(kind)}, ${audiences.label(audience).toLowerCase()} · `),
    document: citation.document,
    reference: referenceData(citation).slice(0, 1),
  };
}
