import { ProgrammeList } from "@/components/programmes/programme-list";
import { Section } from "@/components/ui/section";
import type { ProgrammeSummary } from "@/lib/programmes/rows";
import { programmeLine } from "@/lib/programmes/view";

/** Programmes of the same kind elsewhere: what a partner could take up. */
export function SimilarProgrammes({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  if (programmes.length === 0) return null;
  return (
    <Section id="ailleurs" title="Semblables, ailleurs" intro="Même domaine et même nature (classement Maillage), dans un autre territoire.">
      <ProgrammeList lines={programmes.map((programme) => programmeLine(programme, null))} />
    </Section>
  );
}
