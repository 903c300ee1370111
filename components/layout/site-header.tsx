import { Logo } from "@/components/layout/logo";
import { MainNav } from "@/components/layout/main-nav";
import { SearchForm } from "@/components/layout/search-form";
import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";

/** Mark, main navigation, search: the same on every page. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="wrap">
        <Link href={routes.home} className="brand" aria-label="Maillage, accueil">
          <Logo />
          Maillage
        </Link>
        <MainNav />
        <SearchForm id="recherche-entete" label="Recherche du site" />
      </div>
    </header>
  );
}
