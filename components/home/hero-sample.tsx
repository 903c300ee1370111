import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureValue } from "@/components/sources/figure-value";
import type { Row } from "@/lib/comparison/rows";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { SIDES } from "@/lib/texts/sides";

/** One indicator in the three territories, large: what a line of the product is made of. */
export function HeroSample({ row: { indicator, sides } }: { row: Row }) {
  return (
    <figure className="hero-sample">
      <figcaption>
        <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a>
      </figcaption>
      <ul>
        {SIDES.map(({ code, name }, place) => {
          const value = sides[place]?.value;
          return (
            value && (
              <li key={code}>
                <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>
                <FigureValue figure={value} form="big" />
              </li>
            )
          );
        })}
      </ul>
    </figure>
  );
}
