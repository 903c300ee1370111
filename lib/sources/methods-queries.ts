import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { type ExtraField, readExtras } from "@/lib/sources/method-extras";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";

const text = z.string();
const optionalText = z.string().nullable();
const scalar = z.union([z.string(), z.number()]).nullable();

/** What every method has; fields proper to one method stay in `extras`. */
const contentSchema = z
  .object({
    variables: z.array(z.object({ key: text, label: text, meaning: text, source: optionalText })),
    formula: z.object({ expression: text, status: text, note: optionalText }).nullable(),
    thresholds: z.object({ note: optionalText, classes: z.unknown() }).nullable(),
    results: z.array(
      z.object({ label: text, value: scalar, unit: optionalText, territory: optionalText, year: scalar, note: optionalText }),
    ),
    caution: z.array(text),
    useInApp: z.array(text),
    note: optionalText,
  })
  .catchall(z.unknown());

type Content = z.infer<typeof contentSchema>;
type Common = Pick<Content, "variables" | "formula" | "thresholds" | "results" | "caution" | "useInApp" | "note">;

export type MethodSummary = { slug: string; title: string; summary: string; citation: CitationView };
export type MethodDetail = MethodSummary & Common & {
  extras: ExtraField[];
  /** Names of the territories and bodies that the method names by code. */
  names: Map<string, string>;
};

const summarySelect = { slug: true, title: true, summary: true, citation: { select: citationSelect } } as const;

/** The review's methods, by title. */
export async function listMethods(): Promise<MethodSummary[]> {
  const rows = await db.method.findMany({ select: summarySelect, orderBy: { title: "asc" } });
  return rows.map(({ citation, ...row }) => ({ ...row, citation: toCitationView(citation) }));
}

/** One method with its variables, formula, results and cautions; null when the slug is unknown. */
export async function getMethod(slug: string): Promise<MethodDetail | null> {
  const row = await db.method.findUnique({ where: { slug }, select: { ...summarySelect, content: true } });
  if (!row) return null;
  const { content, citation, ...summary } = row;
  const { variables, formula, thresholds, results, caution, useInApp, note, ...own } = contentSchema.parse(content);
  const extras = readExtras({ ...own, classes: thresholds?.classes ?? [] }).filter((field) => field.texts.length + field.sheets.length > 0);
  const names = await namesOf([...results.map((result) => result.territory), ...codesOf(extras)]);
  return { ...summary, citation: toCitationView(citation), variables, formula, thresholds, results, caution, useInApp, note, extras, names };
}

const codesOf = (extras: readonly ExtraField[]) =>
  extras.flatMap((field) => field.sheets.flat().flatMap((line) => line.values.map((value) => value.territory ?? value.organisme ?? null)));

async function namesOf(codes: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = codes.filter((code) => code !== null);
  const [territories, organismes] = await Promise.all([
    db.territory.findMany({ where: { code: { in: wanted } }, select: { code: true, name: true } }),
    db.organisme.findMany({ where: { slug: { in: wanted } }, select: { slug: true, name: true } }),
  ]);
  return new Map([...territories.map(({ code, name }) => [code, name] as const), ...organismes.map(({ slug, name }) => [slug, name] as const)]);
}
