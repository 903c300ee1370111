import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Terms and their values, side by side. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="defs">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
