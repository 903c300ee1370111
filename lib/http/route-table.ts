/** Names of the registry's sets of known addresses (see known-addresses.ts). */
export type KnownSet =
  | "departements"
  | "territories"
  | "indicators"
  | "schemes"
  | "programmes"
  | "organismes"
  | "recommendations"
  | "documents"
  | "passages"
  | "methods";

export type RouteRule = {
  /** As in `app/`, without groups: "/programmes/[slug]". */
  pattern: string;
  /** cached: one page for every reader, strict CSP by hashes. dynamic: rendered per request, CSP by nonce. */
  kind: "cached" | "dynamic";
  /** `/x?…` is served by the internal, dynamic `/x/filtre?…`; `/x` alone stays in the cache. */
  filterable?: true;
  /** The set that decides whether the sheet exists; its parameters joined by "/" are the key. */
  known?: KnownSet;
  /** Renders without the database: still served when the database is down. */
  withoutData?: true;
};

/** Every page that a reader can ask for. Internal twins (`/filtre`, `/comparer/[t]`, `/erreur/…`) are not: asked directly, they are 404. */
export const routeTable = [
  { pattern: "/", kind: "cached" },
  { pattern: "/departements", kind: "cached" },
  { pattern: "/departements/[code]", kind: "cached", known: "departements" },
  { pattern: "/territoires", kind: "cached", filterable: true },
  { pattern: "/territoires/[code]", kind: "cached", known: "territories" },
  { pattern: "/indicateurs", kind: "cached", filterable: true },
  { pattern: "/indicateurs/[key]", kind: "cached", known: "indicators" },
  { pattern: "/dispositifs", kind: "cached", filterable: true },
  { pattern: "/dispositifs/[slug]", kind: "cached", known: "schemes" },
  { pattern: "/programmes", kind: "cached", filterable: true },
  { pattern: "/programmes/[slug]", kind: "cached", known: "programmes" },
  { pattern: "/organismes", kind: "cached", filterable: true },
  { pattern: "/organismes/[slug]", kind: "cached", known: "organismes" },
  { pattern: "/partenariats", kind: "cached", filterable: true },
  { pattern: "/innovations", kind: "cached" },
  { pattern: "/outils", kind: "cached" },
  { pattern: "/constats", kind: "cached", filterable: true },
  { pattern: "/recommandations", kind: "cached", filterable: true },
  { pattern: "/recommandations/[number]", kind: "cached", known: "recommendations" },
  { pattern: "/recommandations/[report]/[number]", kind: "cached", known: "recommendations" },
  { pattern: "/ressources", kind: "cached" },
  { pattern: "/ressources/glossaire", kind: "cached", filterable: true },
  { pattern: "/ressources/methodes", kind: "cached" },
  { pattern: "/ressources/methodes/[slug]", kind: "cached", known: "methods" },
  { pattern: "/ressources/contradictions", kind: "cached", filterable: true },
  { pattern: "/ressources/[document]", kind: "cached", known: "documents" },
  { pattern: "/ressources/[document]/[passage]", kind: "cached", known: "passages" },
  { pattern: "/recherche", kind: "dynamic" },
  { pattern: "/plan-du-site", kind: "cached", withoutData: true },
  { pattern: "/accessibilite", kind: "cached", withoutData: true },
  { pattern: "/mentions-legales", kind: "cached", withoutData: true },
  { pattern: "/donnees-personnelles", kind: "cached", withoutData: true },
  { pattern: "/aide", kind: "cached", withoutData: true },
  { pattern: "/nouveautes", kind: "cached", withoutData: true },
  // Yardsticks of `npm run bench`: the emptiest cached page and the emptiest dynamic one.
  { pattern: "/mesure", kind: "cached", withoutData: true },
  { pattern: "/mesure/dynamique", kind: "dynamic", withoutData: true },
  // Reached through `/comparer?t=…` only (see comparison-address.ts).
  { pattern: "/comparer", kind: "cached" },
] as const satisfies readonly RouteRule[];

export type RoutePattern = (typeof routeTable)[number]["pattern"];

export type RouteMatch = { rule: RouteRule & { pattern: RoutePattern }; params: string[] };

const segmentsOf = (path: string): string[] => path.split("/").filter(Boolean);

const compiled = routeTable.map((rule) => ({ rule, segments: segmentsOf(rule.pattern) }));

/** The rule of a decoded path and its parameters in order; literal segments win because they stand first in the table. */
export function matchRoute(pathname: string): RouteMatch | null {
  const asked = segmentsOf(pathname);
  for (const { rule, segments } of compiled) {
    if (segments.length !== asked.length) continue;
    const params: string[] = [];
    const same = segments.every((segment, index) => {
      const value = asked[index] ?? "";
      if (!segment.startsWith("[")) return segment === value;
      return params.push(value) > 0;
    });
    if (same) return { rule, params };
  }
  return null;
}
