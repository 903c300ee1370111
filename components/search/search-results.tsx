import { HitItem } from "@/components/search/hit-item";
import { SearchDoors } from "@/components/search/search-doors";
import { TypeFilter } from "@/components/search/type-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { searchAddress } from "@/lib/search/address";
import { PAGE_SIZE } from "@/lib/search/filters";
import type { SearchResult } from "@/lib/search/queries";
import { searchTypes, type SearchType } from "@/lib/search/types";

type Props = { query: string; type: SearchType | null; page: number; result: SearchResult };

/** Hits of a query, by pages; says what was corrected, and where else to look when nothing answers. */
export function SearchResults({ query, type, page, result: { hits, total, reachable, counts, corrected } }: Props) {
  if (hits.length === 0) return <NoHits query={query} type={type} />;
  return (
    <>
      <h2 className="hits-count">
        {typo(`${plural(total, "résultat")} pour « ${corrected ?? query} »`)}
      </h2>
      {corrected !== null && <p className="hits-note">{typo(`« ${query} » ne se trouve pas tel quel : l’orthographe la plus proche a été cherchée.`)}</p>}
      <TypeFilter query={query} type={type} counts={counts} />
      <ol className="hits" start={(page - 1) * PAGE_SIZE + 1}>
        {hits.map((hit) => (
          <HitItem key={`${hit.type} ${hit.url}`} hit={hit} />
        ))}
      </ol>
      <Pagination page={page} pages={Math.ceil(reachable / PAGE_SIZE)} href={(to) => searchAddress(query, { type, page: to })} label="résultats" />
    </>
  );
}

function NoHits({ query, type }: { query: string; type: SearchType | null }) {
  return (
    <>
      <EmptyState title={typo(`Aucun résultat pour « ${query} »`)}>
        <p>
          Essayez moins de mots, un autre mot ou le sigle. La recherche porte sur ce que disent les sources chargées : le rapport de 2021
          sur l’Ille-et-Vilaine et l’Orne, et la revue de 2020.
        </p>
        {type !== null && (
          <p>
            {typo(`Seul le type « ${searchTypes.label(type)} » a été cherché.`)} <Link href={searchAddress(query)}>Chercher dans tout</Link>
          </p>
        )}
      </EmptyState>
      <SearchDoors />
    </>
  );
}
