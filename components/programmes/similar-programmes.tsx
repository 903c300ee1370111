import { ProgrammeItem } from "@/components/programmes/programme-item";
import { Section } from "@/components/ui/section";
import type { ProgrammeSummary } from "@/lib/programmes/rows";

/** Programmes of the same kind elsewhere: what a partner could take up. */
export function SimilarProgrammes({ programmes }: { programmes: readonly ProgrammeSummary[] }) {
  if (programmes.length === 0) return null;
  return (
    <Section id="ailleurs" title="Semblables, ailleurs" intro="Même domaine et même nature (classement Maillage), dans un autre territoire.">
      <ul className="programme-list">
        {programmes.map((programme) => (
          <ProgrammeItem key={programme.slug} programme={programme} reach={null} />
        ))}
      </ul>
    </Section>
  );
}
