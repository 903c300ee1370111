import { FigureValue } from "@/components/sources/figure-value";
import { Stat, StatRow } from "@/components/ui/stat";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { IndicatorSheet } from "@/lib/indicators/sheet";
import { organismeFamilies } from "@/lib/texts/organismes";

/** The values that stand for the main territories, chosen together as in a comparison. */
export function StandingFigures({ standings }: Pick<IndicatorSheet, "standings">) {
  return (
    <StatRow label="Valeurs des principaux territoires">
      {standings.map(({ name, value, bodyFamily, others }) => (
        <Stat key={name} label={[typo(name), bodyFamily && organismeFamilies.label(bodyFamily)].filter(Boolean).join(" · ")} value={value ? <FigureValue figure={value} form="big" /> : <Unknown />}>
          {others > 0 && <a href="#valeurs">{plural(others, "autre valeur", "autres valeurs")}</a>}
        </Stat>
      ))}
    </StatRow>
  );
}
