import { Citation } from "@/components/sources/citation";
import { Badge } from "@/components/ui/badge";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { reachText, type Reach } from "@/lib/programmes/reach";
import type { ProgrammeSummary } from "@/lib/programmes/rows";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";
import { audiences, programmeKinds } from "@/lib/texts/programmes";

/** Bodies that carry the programme, by acronym when they have one. */
function leadsOf({ organismes }: ProgrammeSummary): string {
  const leads = organismes.filter(({ role }) => role === "lead").map(({ acronym, name }) => acronym ?? name);
  return leads.length > 0 ? `Porté par ${joinList(leads)}` : "Porteur non renseigné";
}

/** A programme in a list: what, where and why it answers, for whom, by whom, where it is stated. */
export function ProgrammeItem({ programme, reach }: { programme: ProgrammeSummary; reach: Reach | null }) {
  const { slug, name, summary, territory, domain, audience, kind, citation } = programme;
  return (
    <li className="programme">
      <h2>
        <a href={routes.programme(slug)}>{typo(name)}</a>
      </h2>
      <p className="programme-where">
        <Badge>{domains.label(domain)}</Badge> {typo(reach === null ? territory.name : reachText(reach, territory))}
      </p>
      <p>{typo(summary)}</p>
      <p className="source-note">
        {typo(`${leadsOf(programme)} · ${programmeKinds.label(kind)}, ${audiences.label(audience).toLowerCase()} · `)}
        <Citation citation={citation} brief />
      </p>
    </li>
  );
}
