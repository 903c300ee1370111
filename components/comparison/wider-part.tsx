import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import type { ComparedTerritory } from "@/lib/comparison/table";
import { territoryList } from "@/lib/comparison/texts";
import { widerComparisons } from "@/lib/comparison/wider";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

/** Where the figures of bodies that cover more than a chosen territory are compared. */
export function WiderPart({ territories }: { territories: readonly ComparedTerritory[] }) {
  const comparisons = widerComparisons(territories);
  if (comparisons.length === 0) return null;
  return (
    <Section
      id="plus-large"
      title="À un périmètre plus large"
      intro={typo("Un chiffre de la MSA, de la CARSAT ou de l’Urssaf porte souvent sur plusieurs départements : il ne tient pas lieu de chiffre de l’un d’eux. Il se compare à son niveau.")}
    >
      <LinkList items={comparisons.map(({ territories: wider }) => ({ href: routes.compare(wider.map(({ code }) => code)), label: typo(territoryList(wider)) }))} />
    </Section>
  );
}
