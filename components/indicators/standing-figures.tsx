import { FigureValue } from "@/components/sources/figure-value";
import { Stat, StatRow } from "@/components/ui/stat";
import { Unknown } from "@/components/ui/unknown";
import type { Observation } from "@/lib/indicators/observation";
import { plural } from "@/lib/formats/words";
import { typo } from "@/lib/formats/typography";

type Standing = { name: string; value: Observation | null; others: number };

/** The values that stand for the main territories, chosen together as in a comparison. */
export function StandingFigures({ standings }: { standings: readonly Standing[] }) {
  return (
    <StatRow label="Valeurs des principaux territoires">
      {standings.map(({ name, value, others }) => (
        <Stat key={name} label={typo(name)} value={value ? <FigureValue figure={value} form="big" /> : <Unknown />}>
          {others > 0 && <a href="#valeurs">{plural(others, "autre valeur", "autres valeurs")}</a>}
        </Stat>
      ))}
    </StatRow>
  );
}
