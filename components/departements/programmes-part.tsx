import { BarRows } from "@/components/charts/bar-row";
import { Section } from "@/components/ui/section";
import type { ProgrammeCounts } from "@/lib/departements/programmes-queries";
import { formatNumber } from "@/lib/formats/numbers";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** How many programmes the sources describe in the département, by domain, and where they are. */
export function ProgrammesPart({ code, counts }: { code: string; counts: ProgrammeCounts }) {
  if (counts.total === 0) return null;
  return (
    <Section
      id="programmes"
      title="Programmes"
      actions={<a href={routes.programmesOf(code)}>Tous ceux qui servent le département</a>}
      intro={`${plural(counts.total, "programme décrit", "programmes décrits")} dans le département ; s’y ajoutent ceux de la région et de la France.`}
    >
      <BarRows
        label="Programmes par domaine"
        bars={counts.byDomain.map(({ domain, count }) => ({
          key: domain,
          label: <a href={routes.programmesOf(code, domain)}>{domains.label(domain)}</a>,
          value: count,
          text: formatNumber(count),
        }))}
      />
    </Section>
  );
}
