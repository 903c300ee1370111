import { X } from "lucide-react";

import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/inputs";
import { TerritoryCombobox } from "@/components/ui/territory-combobox";
import { Notice } from "@/components/ui/notice";
import { type Addition, withTerritory } from "@/lib/comparison/addition";
import { MAX_TERRITORIES, MIN_TERRITORIES } from "@/lib/comparison/filters";
import type { ComparedTerritory, ComparisonChoice } from "@/lib/comparison/table";
import { withDe } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

type Props = { territories: readonly ComparedTerritory[]; choice: ComparisonChoice; addition?: (Addition & { place?: string }) | undefined };

/** What the reader may have meant, each a link that completes the comparison. */
function Candidates({ candidates, codes, choice, place }: { candidates: readonly { code: string; label: string }[]; codes: readonly string[]; choice: ComparisonChoice; place?: string | undefined }) {
  return (
    <Notice title="Quel territoire comparer ?">
      <ul>
        {candidates.map(({ code, label }) => (
          <li key={code}>
            <a href={routes.compareWith(withTerritory(codes, code, place), choice)}>{label}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The chosen territories, each with its colour and shape; take one away, add or replace one. A plain GET form. */
export function TerritoryBar({ territories, choice, addition }: Props) {
  const codes = territories.map(({ code }) => code);
  const replacements = territories.map(({ code, name }) => ({ value: code, label: `à la place ${withDe(name)}` }));
  const error = addition?.kind === "refused" ? addition.message : undefined;
  const isFull = codes.length >= MAX_TERRITORIES;
  return (
    <div className="who">
      <ul aria-label="Territoires comparés">
        {territories.map(({ code, name }, place) => (
          <li key={code}>
            <TerritoryMark index={markIndex(place)} boxed>
              <a href={routes.territory(code)}>{name}</a>
              {codes.length > MIN_TERRITORIES && (
                <a href={routes.compareWith(codes.filter((other) => other !== code), choice)} className="who-remove" aria-label={`Retirer ${name}`}>
                  <X size={16} aria-hidden="true" />
                </a>
              )}
            </TerritoryMark>
          </li>
        ))}
      </ul>
      {addition?.kind === "choose" && <Candidates candidates={addition.candidates} codes={codes} choice={choice} place={addition.place} />}
      <details className="more" open={error !== undefined}>
        <summary>{isFull ? "Remplacer un territoire" : "Ajouter ou remplacer un territoire"}</summary>
        <form action={routes.comparison} className="filters-form">
          <input type="hidden" name="t" value={codes.map(shortTerritoryCode).join(",")} />
          {choice.domaine && <input type="hidden" name="domaine" value={choice.domaine} />}
          {choice.tous && <input type="hidden" name="tous" value="1" />}
          <TerritoryCombobox name="ajouter" label="Territoire" error={error} />
          <SelectField name="place" label="Où" options={replacements} defaultValue={addition?.place} empty={isFull ? undefined : "en plus des autres"} />
          <Button type="submit" kind="primary">
            Comparer
          </Button>
        </form>
      </details>
    </div>
  );
}
