import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureValue } from "@/components/sources/figure-value";
import type { Row } from "@/lib/comparison/rows";
import { typo } from "@/lib/formats/typography";
import { GLANCE_TERRITORIES } from "@/lib/home/glance";
import { routes } from "@/lib/routes";

/** One indicator in the three territories, large: what a line of the product is made of. */
export function HeroSample({ row: { indicator, sides } }: { row: Row }) {
  return (
    <figure className="hero-sample">
      <figcaption>
        <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a>
      </figcaption>
      <ul>
        {GLANCE_TERRITORIES.map(({ code, name }, place) => {
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
