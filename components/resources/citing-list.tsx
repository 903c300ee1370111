import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import type { CitingGroup } from "@/lib/sources/citing-queries";
import { citingTitles } from "@/lib/sources/texts";

/** Everything in the product that cites a passage, one part per kind. */
export function CitingList({ groups }: { groups: readonly CitingGroup[] }) {
  return groups.map(({ kind, items }) => (
    <Section key={kind} id={kind} level={3} title={`${citingTitles[kind]} (${items.length})`}>
      <LinkList items={items.map(({ url, title, detail }) => ({ href: url, label: title, detail }))} />
    </Section>
  ));
}
