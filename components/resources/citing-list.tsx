import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { CitingGroup } from "@/lib/sources/citing-queries";
import { citingTitles } from "@/lib/sources/texts";

/** Everything in the product that cites a passage, one part per kind. */
export function CitingList({ groups }: { groups: readonly CitingGroup[] }) {
  return groups.map(({ kind, items }) => (
    <Section key={kind} id={kind} level={3} title={`${citingTitles[kind]} (${items.length})`}>
      <ul className="citing">
        {items.map(({ title, detail, url }) => (
          <li key={`${url ?? ""} ${title} ${detail ?? ""}`}>
            {url === null ? typo(title) : <a href={url}>{typo(title)}</a>}
            {detail && <span className="citing-detail"> {typo(detail)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
