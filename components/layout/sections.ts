import { routes } from "@/lib/routes";

export type Section = { href: string; label: string };

/** The five entries always in sight. */
export const mainSections: readonly Section[] = [
  { href: routes.departements, label: "Départements" },
  { href: routes.comparison, label: "Comparer" },
  { href: routes.programmes, label: "Programmes" },
  { href: routes.recommendations, label: "Recommandations" },
  { href: routes.schemes, label: "Dispositifs" },
];

/** The rest, one step away under "Explorer". */
export const otherSections: readonly Section[] = [
  { href: routes.territories, label: "Territoires" },
  { href: routes.indicators, label: "Indicateurs" },
  { href: routes.findings, label: "Constats" },
  { href: routes.organismes, label: "Organismes" },
  { href: routes.partnerships, label: "Partenariats" },
  { href: routes.innovations, label: "Innovations" },
  { href: routes.tools, label: "Outils" },
  { href: routes.resources, label: "Ressources" },
];

/** True on the section's own page and on every page under it. */
export const isInSection = (path: string, href: string) => path === href || path.startsWith(`${href}/`);
