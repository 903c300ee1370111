import type { Metadata } from "next";

import { SearchIntro } from "@/components/search/search-intro";
import { SearchResults } from "@/components/search/search-results";
import { PageHeader } from "@/components/ui/page-header";
import { SearchForm } from "@/components/layout/search-form";
import { PAGE_SIZE, searchFilters } from "@/lib/search/filters";
import { search } from "@/lib/search/queries";

export async function generateMetadata({ searchParams }: PageProps<"/recherche">): Promise<Metadata> {
  const { q } = searchFilters.parse(await searchParams);
  return { title: q ? `${q} : recherche` : "Recherche", robots: { index: false } };
}

/** One search over everything that Maillage holds. The proxy has checked the address with the same schema. */
export default async function SearchPage({ searchParams }: PageProps<"/recherche">) {
  const { q = "", type, page } = searchFilters.parse(await searchParams);
  const result = q === "" ? null : await search({ query: q, type: type ?? null, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  return (
    <>
      <PageHeader title="Recherche" />
      <SearchForm id="recherche" label="Recherche de cette page" defaultValue={q} className="search-large" />
      {result === null ? <SearchIntro /> : <SearchResults query={q} type={type ?? null} page={page} result={result} />}
    </>
  );
}
