import { ProgrammeFilterBar } from "@/components/programmes/programme-filter-bar";
import { ProgrammeList } from "@/components/programmes/programme-list";
import { ProgrammesEmpty } from "@/components/programmes/programmes-empty";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PastTheEnd } from "@/components/ui/past-the-end";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { programmesHref } from "@/lib/programmes/address";
import type { ProgrammeFilters } from "@/lib/programmes/filters";
import { getProgrammesPage } from "@/lib/programmes/page";
import { PROGRAMMES_PER_PAGE } from "@/lib/programmes/search-queries";
import { programmeLine } from "@/lib/programmes/view";

/** The directory, whatever its filters: what serves a territory, and why. */
export async function ProgrammesView({ filters }: { filters: ProgrammeFilters }) {
  const { place, candidates, items, total, counts } = await getProgrammesPage(filters);
  const isPastTheEnd = items.length === 0 && filters.page > 1;
  return (
    <>
      <PageHeader
        title={place ? `Programmes : ${typo(place.name)}` : "Programmes"}
        current="Programmes"
        lead={typo(
          place
            ? "Ce qui sert ce territoire : ce qui s’y trouve, ce que portent son intercommunalité, son département, sa région, et ce qui est national."
            : "Actions, services, lieux, aides et appels à projets décrits par les sources. Écrivez une commune pour voir ce qui la sert.",
        )}
      />
      <ProgrammeFilterBar filters={filters} counts={counts} place={place} total={isPastTheEnd ? undefined : plural(total, "programme")} />
      {isPastTheEnd ? (
        <PastTheEnd href={programmesHref({ ...filters, page: 1 })} />
      ) : items.length === 0 ? (
        <ProgrammesEmpty filters={filters} place={place} candidates={candidates} />
      ) : (
        <ProgrammeList lines={items.map(({ programme, reach }) => programmeLine(programme, reach))} />
      )}
      <Pagination
        page={filters.page}
        pages={Math.ceil(total / PROGRAMMES_PER_PAGE)}
        href={(page) => programmesHref({ ...filters, page })}
        label="programmes"
      />
    </>
  );
}
