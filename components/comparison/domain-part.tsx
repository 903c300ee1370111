import { ComparisonTable } from "@/components/comparison/comparison-table";
import { Section } from "@/components/ui/section";
import type { ComparedTerritory, DomainBlock } from "@/lib/comparison/table";
import { summaryText } from "@/lib/comparison/texts";
import { familyViews } from "@/lib/comparison/view";
import { typo } from "@/lib/formats/typography";
import { domains } from "@/lib/texts/domains";

/** One domain: its figures in words, then its table. */
export function DomainPart({ block, territories }: { block: DomainBlock; territories: readonly ComparedTerritory[] }) {
  const label = domains.label(block.domain);
  return (
    <Section id={block.domain} title={label} intro={summaryText(block.summary, territories)}>
      <ComparisonTable
        caption={typo(`${label} : valeurs, écarts et positions`)}
        territories={territories.map(({ name }) => typo(name))}
        families={familyViews(block.families, territories)}
      />
    </Section>
  );
}
