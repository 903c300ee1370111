import type { ReactNode } from "react";

/** Fill of a tile: solid for what is in force, light for what is partial or to come, hatched for what is not known. */
export type TileFill = "solid" | "light" | "outline" | "hatched";

export type Tile = { key: string; name: string; fill: TileFill; text: string; href?: string };

type Props = {
  /** What the tiles show: "État de la CTG dans les 18 intercommunalités". */
  label: string;
  tiles: readonly Tile[];
  legend: readonly { fill: TileFill; label: string }[];
  /** After the legend: link to the table, note of the source. */
  children?: ReactNode;
};

/** One tile a territory, its state told by words and fill. */
export function TileGrid({ label, tiles, legend, children }: Props) {
  return (
    <>
      <ul className="tiles" aria-label={label}>
        {tiles.map(({ key, name, fill, text, href }) => (
          <li key={key} className={`tile tile-${fill}`}>
            <b>{href ? <a href={href}>{name}</a> : name}</b> {text}
          </li>
        ))}
      </ul>
      <div className="legend">
        {legend.map((entry) => (
          <span key={entry.fill}>
            <i className={`tile tile-${entry.fill}`} aria-hidden="true" />
            {entry.label}
          </span>
        ))}
        {children}
      </div>
    </>
  );
}
