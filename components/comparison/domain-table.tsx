import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { GapCell } from "@/components/comparison/gap-cell";
import { PositionPlot } from "@/components/comparison/position-plot";
import { ValueCell } from "@/components/comparison/value-cell";
import { Section } from "@/components/ui/section";
import type { Row } from "@/lib/comparison/rows";
import type { ComparedTerritory, DomainBlock } from "@/lib/comparison/table";
import { summaryText } from "@/lib/comparison/texts";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";
import { organismeFamilies } from "@/lib/texts/organismes";

function RowLine({ row, territories }: { row: Row; territories: readonly ComparedTerritory[] }) {
  const { indicator, bodyFamily } = row;
  const details = [bodyFamily && organismeFamilies.label(bodyFamily), !indicator.comparable && indicator.note && typo(indicator.note)].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a>
        {details.length > 0 && <small>{details.join(" · ")}</small>}
      </th>
      {row.sides.map((side, place) => (
        <ValueCell key={place} side={side} title={indicator.label} />
      ))}
      <GapCell row={row} territories={territories} />
      <td>{row.plot && <PositionPlot plot={row.plot} />}</td>
    </tr>
  );
}

/** One domain: its figures in words, then its families of indicators as the groups of one table. */
export function DomainTable({ block, territories }: { block: DomainBlock; territories: readonly ComparedTerritory[] }) {
  const label = domains.label(block.domain);
  const labels = Object.fromEntries(territories.map(({ name }, place) => [`--c${place + 2}`, JSON.stringify(name)]));
  return (
    <Section id={block.domain} title={label} intro={summaryText(block.summary, territories)}>
      <table className="tbl lean cmp" style={{ ...labels, [`--c${territories.length + 2}`]: '"Écart"', [`--c${territories.length + 3}`]: '"Position"' }}>
        <caption className="sr-only">{`${label} : valeurs, écarts et positions`}</caption>
        <thead>
          <tr>
            <th scope="col">Indicateur</th>
            {territories.map(({ code, name }, place) => (
              <th key={code} scope="col">
                <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>
              </th>
            ))}
            <th scope="col">Écart</th>
            <th scope="col">Position</th>
          </tr>
        </thead>
        {block.families.map((family) => (
          <tbody key={family.name}>
            <tr>
              <th scope="rowgroup" colSpan={territories.length + 3}>
                {typo(family.name)}
              </th>
            </tr>
            {family.rows.map((row) => (
              <RowLine key={`${row.indicator.key}${row.bodyFamily ?? ""}`} row={row} territories={territories} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}
