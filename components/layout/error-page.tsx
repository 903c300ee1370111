import type { ReactNode } from "react";

import { SearchForm } from "@/components/layout/search-form";
import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";

type Props = {
  title: string;
  /** What happened and what to do. */
  children: ReactNode;
  /** A nearer way out than the home page. */
  way?: { href: string; label: string };
};

/** Body of every error page: what happened, a search field, and ways out. */
export function ErrorPage({ title, children, way }: Props) {
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      {children}
      <SearchForm id="recherche-erreur" label="Recherche de cette page" className="search-wide" />
      <ul className="link-list">
        {way && (
          <li>
            <Link href={way.href}>{way.label}</Link>
          </li>
        )}
        <li>
          <Link href={routes.home}>Revenir à l’accueil</Link>
        </li>
        <li>
          <Link href={routes.sitemap}>Voir le plan du site</Link>
        </li>
      </ul>
    </>
  );
}
