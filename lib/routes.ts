/** Every address of the product, in one place: links are built here, never by hand. */

const enc = encodeURIComponent;

/** Territories chosen for a comparison, in order: bare numbers for départements, "FR", other official codes as they are. */
export type ComparisonKey = string;

/** "DEP-35" → "35"; other codes unchanged. */
export const shortTerritoryCode = (code: string): ComparisonKey => code.replace(/^DEP-/, "");

/** The report whose recommendations have the short address `/recommandations/7`. */
export const mainReport = "igas-2020-098r";

export const routes = {
  home: "/",
  departements: "/departements",
  territories: "/territoires",
  comparison: "/comparer",
  indicators: "/indicateurs",
  schemes: "/dispositifs",
  programmes: "/programmes",
  findings: "/constats",
  recommendations: "/recommandations",
  organismes: "/organismes",
  nationalBodies: "/organismes?niveau=national",
  partnerships: "/partenariats",
  innovations: "/innovations",
  tools: "/outils",
  search: "/recherche",
  resources: "/ressources",
  glossary: "/ressources/glossaire",
  methods: "/ressources/methodes",
  contradictions: "/ressources/contradictions",
  help: "/aide",
  sitemap: "/plan-du-site",
  accessibility: "/accessibilite",
  legal: "/mentions-legales",
  personalData: "/donnees-personnelles",
  news: "/nouveautes",

  /** A département leads to its dashboard, any other territory to its sheet. */
  territory: (code: string) =>
    code.startsWith("DEP-") ? `/departements/${enc(shortTerritoryCode(code))}` : `/territoires/${enc(code)}`,
  compare: (codes: readonly string[]) => `/comparer?t=${codes.map((code) => enc(shortTerritoryCode(code))).join(",")}`,
  /** A comparison with the reader's choices: one domain, only the rows that every territory has. */
  compareWith: (codes: readonly string[], { domaine, tous }: { domaine?: string | undefined; tous?: boolean | undefined }) =>
    `${routes.compare(codes)}${domaine ? `&domaine=${enc(domaine)}` : ""}${tous ? "&tous=1" : ""}`,
  indicator: (key: string) => `/indicateurs/${enc(key)}`,
  scheme: (slug: string) => `/dispositifs/${enc(slug)}`,
  programme: (slug: string) => `/programmes/${enc(slug)}`,
  programmesOf: (territoryCode: string, domain?: string) =>
    `/programmes?territoire=${enc(territoryCode)}${domain ? `&domaine=${enc(domain)}` : ""}`,
  findingsOf: (territoryCode: string) => `/constats?territoire=${enc(territoryCode)}`,
  indicatorsOf: (territoryCode: string, domain?: string) =>
    `/indicateurs?territoire=${enc(territoryCode)}${domain ? `&domaine=${enc(domain)}` : ""}`,
  programmesOfBody: (slug: string) => `/programmes?organisme=${enc(slug)}`,
  recommendationsOf: (authority: string) => `/recommandations?autorite=${enc(authority)}`,
  indicatorsOfBody: (slug: string, family: string) => `/indicateurs?valeurs=${enc(slug)}&famille=${enc(family)}`,
  programmesOfScheme: (slug: string) => `/programmes?dispositif=${enc(slug)}`,
  findingsOfScheme: (slug: string) => `/constats?dispositif=${enc(slug)}`,
  bodiesOf: (territoryCode: string) => `/organismes?territoire=${enc(territoryCode)}`,
  schemesOf: (territoryCode: string) => `/dispositifs?territoire=${enc(territoryCode)}`,
  organisme: (slug: string) => `/organismes/${enc(slug)}`,
  recommendation: (number: number, report: string = mainReport) =>
    report === mainReport ? `/recommandations/${number}` : `/recommandations/${enc(report)}/${number}`,
  document: (slug: string) => `/ressources/${enc(slug)}`,
  passage: (document: string, slug: string) => `/ressources/${enc(document)}/${enc(slug)}`,
  innovation: (slug: string) => `/innovations#${enc(slug)}`,
  tool: (slug: string) => `/outils#${enc(slug)}`,
  contradiction: (id: string) => `/ressources/contradictions#${enc(id)}`,
  method: (slug: string) => `/ressources/methodes/${enc(slug)}`,
  /** A list with its filters, in the order given; what is empty is left out. */
  filtered: (list: string, filters: Readonly<Record<string, string | number | undefined>>) => {
    const kept = Object.entries(filters).filter(([, value]) => value !== undefined && value !== "");
    return kept.length === 0 ? list : `${list}?${kept.map(([name, value]) => `${name}=${enc(String(value))}`).join("&")}`;
  },
  /** The same list as data: JSON, or CSV with `format: "csv"`. */
  data: (list: "recommandations" | "constats" | "comparaison" | "indicateurs") => `/api/v1/${list}`,
  searchFor: (query: string) => `/recherche?q=${enc(query)}`,
  /** Suggestions of territories for a text being typed: `{ items: [{ code, kind, name, label, url }] }`. */
  suggestTerritories: (query: string) => `/api/v1/territoires?q=${enc(query)}`,
} as const;
