import type { ReactNode } from "react";

import { Button } from "@/components/ui/button";
import { RemoveChip } from "@/components/ui/chip-link";
import { typo } from "@/lib/formats/typography";

export type ActiveFilter = { label: string; removeHref: string };

type Props = {
  /** Address of the list; the form sends its fields there by GET. */
  action: string;
  /** Name of the form for assistive technologies: "Filtrer les programmes". */
  label: string;
  /** Fields of components/ui/inputs. */
  children: ReactNode;
  active?: readonly ActiveFilter[];
  /** Address of the unfiltered list. */
  clearHref: string;
  /** "269 programmes": result count, announced with the page; absent when it is not known. */
  count?: string | undefined;
  submit?: string;
};

/** Filters of a list: a plain GET form, so the address is the state; active filters can be taken away one by one. */
export function FilterBar({ action, label, children, active = [], clearHref, count, submit = "Filtrer" }: Props) {
  return (
    <div className="filters">
      <form action={action} aria-label={label} className="filters-form">
        {children}
        <Button type="submit" kind="primary">
          {submit}
        </Button>
      </form>
      {(count !== undefined || active.length > 0) && (
        <div className="filters-state">
          {count !== undefined && <p className="filters-count">{count}</p>}
          {active.map((filter) => (
            <RemoveChip key={filter.removeHref} href={filter.removeHref}>
              {typo(filter.label)}
            </RemoveChip>
          ))}
          {active.length > 0 && <a href={clearHref}>Tout effacer</a>}
        </div>
      )}
    </div>
  );
}
