import { ChipLink, ChipRow } from "@/components/ui/chip-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { TextField } from "@/components/ui/inputs";
import { PageHeader } from "@/components/ui/page-header";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { getGlossaryPage } from "@/lib/sources/glossary-queries";
import type { GlossaryFilters } from "@/lib/sources/glossary-filters";

const nameOf = (letter: string) => (letter === "0" ? "0–9" : letter.toUpperCase());
const hrefOf = (letter: string) => (letter === "a" ? routes.glossary : `${routes.glossary}?lettre=${letter}`);

/** The glossary: one letter at a time, or what answers to some words. */
export async function GlossaryView({ filters }: { filters: GlossaryFilters }) {
  const { total, letters, letter, entries } = await getGlossaryPage(filters);
  return (
    <>
      <PageHeader
        trail={[{ label: "Ressources", href: routes.resources }]}
        title="Glossaire"
        lead={typo(`${plural(total, "sigle")} relevés dans les sources, avec leur sens imprimé.`)}
      />
      <FilterBar
        action={routes.glossary}
        label="Chercher dans le glossaire"
        clearHref={routes.glossary}
        submit="Chercher"
        active={filters.q ? [{ label: `« ${filters.q} »`, removeHref: routes.glossary }] : []}
        count={filters.q ? plural(entries.length, "sigle") : undefined}
      >
        <TextField name="q" label="Sigle ou mot" type="search" maxLength={200} defaultValue={filters.q} />
      </FilterBar>
      <ChipRow label="Lettres du glossaire">
        {letters.map((entry) => (
          <ChipLink key={entry} href={hrefOf(entry)} current={entry === letter}>
            {nameOf(entry)}
          </ChipLink>
        ))}
      </ChipRow>
      {entries.length === 0 && <EmptyState title="Aucun sigle ne répond à ces mots." />}
      <dl className="defs glossary">
        {entries.map(({ id, acronym, meaning, note }) => (
          <div key={id} id={id}>
            <dt>{acronym}</dt>
            <dd>
              {typo(meaning)}
              {note && <span className="glossary-note"> {typo(note)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
