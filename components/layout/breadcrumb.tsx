import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

export type Crumb = { label: string; href: string };

/** Path to the page: `trail` holds the ancestors below the home page; `current` is the page itself. */
export function Breadcrumb({ trail = [], current }: { trail?: readonly Crumb[]; current: string }) {
  return (
    <nav aria-label="Fil d’Ariane" className="crumbs">
      <ol>
        {[{ label: "Accueil", href: routes.home }, ...trail].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{typo(label)}</a>
          </li>
        ))}
        <li aria-current="page">{typo(current)}</li>
      </ol>
    </nav>
  );
}
