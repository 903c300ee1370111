import { DefinitionList } from "@/components/ui/definition-list";
import { typo } from "@/lib/formats/typography";
import type { IndicatorSheet } from "@/lib/indicators/sheet";
import { directionText } from "@/lib/indicators/texts";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** What is measured, in which unit, by whom, and whether it can be compared. */
export function IndicatorFacts({ sheet: { indicator, groups } }: { sheet: IndicatorSheet }) {
  const bodies = new Map(groups.flatMap(({ organisme }) => (organisme ? [[organisme.slug, organisme.name] as const] : [])));
  const units = new Set([indicator.unit, ...groups.flatMap(({ values }) => values.map(({ unit }) => unit))]);
  return (
    <DefinitionList
      items={[
        { term: "Unité", value: [...units].join(", ") },
        {
          term: "Domaine et famille",
          value: (
            <>
              <a href={routes.filtered(routes.indicators, { domaine: indicator.domain })}>{domains.label(indicator.domain)}</a>,{" "}
              <a href={routes.filtered(routes.indicators, { famille: indicator.family })}>{typo(indicator.family)}</a>
            </>
          ),
        },
        { term: "Sens", value: typo(directionText(indicator.direction)) },
        {
          term: "Organismes des valeurs",
          value:
            bodies.size === 0
              ? "non renseigné"
              : [...bodies].map(([slug, name], index) => (
                  <span key={slug}>
                    {index > 0 && ", "}
                    <a href={routes.organisme(slug)}>{typo(name)}</a>
                  </span>
                )),
        },
        {
          term: "Comparaison",
          value: indicator.comparable ? "possible entre territoires" : "les valeurs ne se comparent pas d’un territoire à l’autre",
        },
        ...(indicator.note ? [{ term: "Note", value: typo(indicator.note) }] : []),
      ]}
    />
  );
}
