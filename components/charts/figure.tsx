import type { ReactNode } from "react";

import { Disclosure } from "@/components/ui/disclosure";

type Props = {
  /** Says what the picture shows, with unit and period. */
  caption: ReactNode;
  /** The picture; its height is reserved by the component drawn. */
  children: ReactNode;
  /** The same data as a table (DataTable), on demand. */
  table?: ReactNode;
  /** Citations, and what is ours in the picture. */
  source: ReactNode;
  /** Address of the data as CSV. */
  csvHref?: string;
};

/** Every chart is a figure: caption, picture, table, source, data. */
export function ChartFigure({ caption, children, table, source, csvHref }: Props) {
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      {children}
      <div className="chart-foot">
        <p>Source : {source}</p>
        {csvHref && (
          <a href={csvHref} download>
            Données (CSV)
          </a>
        )}
      </div>
      {table && <Disclosure summary="Voir le tableau">{table}</Disclosure>}
    </figure>
  );
}
