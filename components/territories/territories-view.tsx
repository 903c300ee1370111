import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import { LinkList } from "@/components/ui/link-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { listChildren } from "@/lib/territories/queries";
import type { TerritoryListFilters } from "@/lib/territories/list-filters";
import { listNamedTerritories } from "@/lib/territories/named-queries";
import { suggestTerritories } from "@/lib/territories/suggestion-queries";
import { optionsOf } from "@/lib/texts/code-list";
import { territoryKinds, type TerritoryKind } from "@/lib/texts/territories";

const MOST = 40;

async function find({ q, type }: TerritoryListFilters): Promise<{ code: string; kind: TerritoryKind; label: string }[]> {
  if (q) return suggestTerritories(q, type ? [type] : undefined, MOST);
  const named = type ? await listNamedTerritories([type]) : [];
  return named.slice(0, MOST).map(({ code, kind, name }) => ({ code, kind, label: name }));
}

async function Results({ filters }: { filters: TerritoryListFilters }) {
  const found = await find(filters);
  if (found.length === 0) {
    return (
      <EmptyState title={typo(filters.q ? `Aucun territoire ne répond à « ${filters.q} ».` : "Aucun territoire de ce type.")}>
        <p>Vérifiez l’orthographe, ou écrivez un code postal.</p>
      </EmptyState>
    );
  }
  return (
    <Section id="resultats" title={plural(found.length, "territoire")} intro={found.length === MOST ? "Les premiers seulement : précisez le nom." : undefined}>
      <LinkList items={found.map(({ code, kind, label }) => ({ href: routes.territory(code), label, detail: territoryKinds.label(kind).toLowerCase() }))} />
    </Section>
  );
}

async function Entrances() {
  const [regions, named] = await Promise.all([listChildren("FR", "region"), listNamedTerritories(["jurisdiction", "area"])]);
  return (
    <div className="split">
      <Section id="regions" title="Régions" actions={<a href={routes.departements}>Tous les départements</a>}>
        <LinkList items={regions.items.map(({ code, name }) => ({ href: routes.territory(code), label: name }))} />
      </Section>
      <Section id="nommes" title="Nommés par les sources" intro="Circonscriptions d’organismes et zones sans code officiel.">
        <LinkList items={named.map(({ code, name }) => ({ href: routes.territory(code), label: name }))} />
      </Section>
    </div>
  );
}

/** Any territory of France by its name, and the ways in. */
export function TerritoriesView({ filters }: { filters: TerritoryListFilters }) {
  return (
    <>
      <PageHeader
        title="Territoires"
        lead={typo("Régions, départements, intercommunalités et communes de toute la France, et les circonscriptions des organismes.")}
      />
      <FilterBar action={routes.territories} label="Chercher un territoire" clearHref={routes.territories} submit="Chercher">
        <TextField name="q" label="Nom, code postal ou code officiel" type="search" maxLength={200} defaultValue={filters.q} />
        <SelectField name="type" label="Type" empty="Tous les types" options={optionsOf(territoryKinds)} defaultValue={filters.type ?? ""} />
      </FilterBar>
      {filters.q || filters.type ? <Results filters={filters} /> : <Entrances />}
    </>
  );
}
