import type { ReactNode } from "react";

import { Mark, type MarkIndex } from "@/components/charts/mark";

/** Shape, colour and name of a chosen territory: headers of columns, legends. `boxed` for the row of choices. */
export function TerritoryMark({ index, boxed, children }: { index: MarkIndex; boxed?: boolean; children: ReactNode }) {
  return (
    <span className={boxed ? `tm c${index} tm-boxed` : `tm c${index}`}>
      <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
        <Mark index={index} x={7} y={8} size={5} />
      </svg>
      {children}
    </span>
  );
}
