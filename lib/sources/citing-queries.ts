import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { figureWords } from "@/lib/indicators/figure";
import { routes } from "@/lib/routes";
import { asCoverageState, coverageStates } from "@/lib/texts/schemes";
import { asPolarity, polarities } from "@/lib/texts/findings";
import { asObservationFlag } from "@/lib/texts/observations";

/** Something of the product that cites a passage. */
export type CitingItem = { title: string; detail: string | null; /** null: the item says all it has to say here. */ url: string | null };
export type CitingGroup = { kind: CitingKind; items: CitingItem[] };
export type CitingKind =
  | "recommandations"
  | "chiffres"
  | "constats"
  | "dispositifs"
  | "couvertures"
  | "programmes"
  | "organismes"
  | "partenariats"
  | "instances"
  | "innovations"
  | "outils"
  | "methodes"
  | "contradictions";

const named = { slug: true, name: true } as const;

const citedBySelect = {
  recommendations: { select: { number: true, title: true } },
  observations: {
    select: {
      value: true,
      valueText: true,
      unit: true,
      year: true,
      period: true,
      qualifier: true,
      flags: true,
      territory: { select: { name: true } },
      indicator: { select: { key: true, label: true } },
    },
  },
  findings: { select: { finding: true, polarity: true, territory: { select: { name: true } } } },
  schemes: { select: { ...named, acronym: true } },
  coverages: {
    select: { state: true, from: true, to: true, territory: { select: { name: true } }, scheme: { select: named } },
  },
  programmes: { select: { ...named, territory: { select: { name: true } } } },
  organismes: { select: named },
  relations: {
    select: {
      instrument: true,
      from: { select: named },
      to: { select: { name: true } },
      territory: { select: { name: true } },
    },
  },
  governance: { select: { name: true, scheme: { select: { slug: true } } } },
  innovations: { select: { ...named, territory: { select: { name: true } } } },
  tools: { select: { ...named, purpose: true } },
  methods: { select: { slug: true, title: true } },
  statements: { select: { contradiction: { select: { id: true, subject: true } } } },
} satisfies Prisma.CitationSelect;

type CitedBy = Prisma.CitationGetPayload<{ select: typeof citedBySelect }>;

const toItems: Record<CitingKind, (row: CitedBy) => CitingItem[]> = {
  recommandations: (row) =>
    row.recommendations.map(({ number, title }) => ({
      title: `Recommandation ${number} : ${title}`,
      detail: null,
      url: routes.recommendation(number),
    })),
  chiffres: (row) =>
    row.observations.map(({ indicator, territory, value, flags, ...figure }) => ({
      title: indicator.label,
      detail: `${territory.name} · ${figureWords({ ...figure, value: value?.toNumber() ?? null, flags: flags.map(asObservationFlag), note: null })}`,
      url: routes.indicator(indicator.key),
    })),
  constats: (row) =>
    row.findings.map(({ finding, polarity, territory }) => ({
      title: finding,
      detail: `${polarities.label(asPolarity(polarity))} · ${territory.name}`,
      url: null,
    })),
  dispositifs: (row) =>
    row.schemes.map(({ slug, name, acronym }) => ({ title: name, detail: acronym, url: routes.scheme(slug) })),
  couvertures: (row) =>
    row.coverages.map(({ scheme, territory, state }) => ({
      title: `${scheme.name} : ${territory.name}`,
      detail: coverageStates.label(asCoverageState(state)),
      url: routes.scheme(scheme.slug),
    })),
  programmes: (row) =>
    row.programmes.map(({ slug, name, territory }) => ({
      title: name,
      detail: territory.name,
      url: routes.programme(slug),
    })),
  organismes: (row) => row.organismes.map(({ slug, name }) => ({ title: name, detail: null, url: routes.organisme(slug) })),
  partenariats: (row) =>
    row.relations.map(({ from, to, instrument, territory }) => ({
      title: `${from.name} et ${to.name}`,
      detail: `${instrument} · ${territory.name}`,
      url: routes.organisme(from.slug),
    })),
  instances: (row) =>
    row.governance.map(({ name, scheme }) => ({
      title: name,
      detail: null,
      url: scheme ? routes.scheme(scheme.slug) : routes.partnerships,
    })),
  innovations: (row) =>
    row.innovations.map(({ slug, name, territory }) => ({
      title: name,
      detail: territory.name,
      url: routes.innovation(slug),
    })),
  outils: (row) => row.tools.map(({ slug, name, purpose }) => ({ title: name, detail: purpose, url: routes.tool(slug) })),
  methodes: (row) => row.methods.map(({ slug, title }) => ({ title, detail: null, url: routes.method(slug) })),
  contradictions: (row) =>
    row.statements.map(({ contradiction }) => ({
      title: contradiction.subject,
      detail: null,
      url: routes.contradiction(contradiction.id),
    })),
};

const KINDS = Object.keys(toItems).filter((kind): kind is CitingKind => kind in toItems);

/** Everything in the product that cites a passage, grouped by kind; recommendations that rest on it come first. */
export async function listCiting(documentSlug: string, slug: string): Promise<CitingGroup[]> {
  const passageId = `${documentSlug}/${slug}`;
  const [citations, grounded] = await Promise.all([
    db.citation.findMany({ where: { targets: { some: { passageId } } }, select: citedBySelect }),
    db.recommendation.findMany({
      where: { grounds: { some: { passageId } } },
      select: { number: true, title: true },
      orderBy: { number: "asc" },
    }),
  ]);
  const grounds = grounded.map(({ number, title }) => ({
    title: `Recommandation ${number} : ${title}`,
    detail: "s’appuie sur ce passage",
    url: routes.recommendation(number),
  }));
  return KINDS.map((kind) => ({ kind, items: citations.flatMap(toItems[kind]) }))
    .map((group) => (group.kind === "recommandations" ? { ...group, items: [...grounds, ...group.items] } : group))
    .map((group) => ({ ...group, items: distinct(group.items) }))
    .filter((group) => group.items.length > 0);
}

/** One record may cite the passage through several references: it is listed once. */
function distinct(items: readonly CitingItem[]): CitingItem[] {
  return [...new Map(items.map((item) => [`${item.url ?? ""} ${item.title} ${item.detail ?? ""}`, item])).values()];
}
