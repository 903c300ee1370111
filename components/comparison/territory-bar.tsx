import { X } from "lucide-react";

import { Mark } from "@/components/comparison/mark";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/inputs";
import { MAX_TERRITORIES, MIN_TERRITORIES } from "@/lib/comparison/filters";
import type { ComparedTerritory, ComparisonChoice } from "@/lib/comparison/table";
import { routes, shortTerritoryCode } from "@/lib/routes";

/** The chosen territories, each with its colour and shape; take one away, add or replace one. A plain GET form. */
export function TerritoryBar({ territories, choice, error }: { territories: readonly ComparedTerritory[]; choice: ComparisonChoice; error?: string }) {
  const codes = territories.map(({ code }) => code);
  const replacements = territories.map(({ code, name }) => ({ value: code, label: `à la place de ${name}` }));
  const isFull = codes.length >= MAX_TERRITORIES;
  return (
    <div className="who">
      <ul aria-label="Territoires comparés">
        {territories.map(({ code, name }, place) => (
          <li key={code} className={`k${place}`}>
            <Mark place={place} />
            <a href={routes.territory(code)}>{name}</a>
            {codes.length > MIN_TERRITORIES && (
              <a href={routes.compareWith(codes.filter((other) => other !== code), choice)} className="who-remove" aria-label={`Retirer ${name}`}>
                <X size={16} aria-hidden="true" />
              </a>
            )}
          </li>
        ))}
      </ul>
      <details className="more" open={error !== undefined}>
        <summary>{isFull ? "Remplacer un territoire" : "Ajouter ou remplacer un territoire"}</summary>
        <form action={routes.comparison} className="filters-form">
          <input type="hidden" name="t" value={codes.map(shortTerritoryCode).join(",")} />
          {choice.domaine && <input type="hidden" name="domaine" value={choice.domaine} />}
          {choice.tous && <input type="hidden" name="tous" value="1" />}
          <TextField
            name="ajouter"
            label="Territoire"
            hint="Commune, intercommunalité, département, région ou ressort d’une caisse : un nom ou un code"
            error={error}
            required
            maxLength={80}
            autoComplete="off"
          />
          <SelectField name="place" label="Où" options={replacements} empty={isFull ? undefined : "en plus des autres"} />
          <Button type="submit" kind="primary">
            Comparer
          </Button>
        </form>
      </details>
    </div>
  );
}
