import { z } from "zod";

/** What other records may be pointed at, by kind: the natural codes found in the files and in the official geography. */
export type Known = Record<
  "document" | "passage" | "territory" | "organisme" | "scheme" | "programme" | "indicator" | "observation" | "recommendation" | "item" | "tool",
  ReadonlySet<string>
>;

const unknownNames: Record<keyof Known, string> = {
  document: "document inconnu",
  passage: "passage inconnu",
  territory: "territoire inconnu",
  organisme: "organisme inconnu",
  scheme: "dispositif inconnu",
  programme: "programme inconnu",
  indicator: "indicateur inconnu",
  observation: "observation inconnue",
  recommendation: "recommandation inconnue",
  item: "point de recommandation inconnu",
  tool: "outil inconnu",
};

export const unknownReference = (kind: keyof Known, code: string) => `${unknownNames[kind]} : « ${code} »`;

export const text = z.string().min(1);
export const optionalText = text.nullable();
export const year = z.int().min(1900).max(2100);

/** "2019", "2019-10" or "2020-03-27": precision as the source states it. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ");

/** A list that names nothing twice. */
export const list = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine((values, context) => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      const code = JSON.stringify(value);
      if (seen.has(code)) context.addIssue({ code: "custom", path: [index], message: `répété dans la liste : ${code}` });
      seen.add(code);
    });
  });

/** Schemas that depend on what exists: a code that leads nowhere is refused where it is written. */
export function references(known: Known) {
  const to = (kind: keyof Known) =>
    text.refine((code) => known[kind].has(code), { error: (issue) => unknownReference(kind, String(issue.input)) });
  const recommendationNumber = z.int().refine((number) => known.recommendation.has(String(number)), {
    error: (issue) => unknownReference("recommendation", String(issue.input)),
  });
  const citation = z
    .strictObject({ document: to("document"), ref: text, also: z.array(text), targets: list(text) })
    .superRefine(({ document, targets }, context) => {
      targets.forEach((target, index) => {
        if (known.passage.has(`${document}/${target}`)) return;
        context.addIssue({ code: "custom", path: ["targets", index], message: unknownReference("passage", target) });
      });
    });
  return {
    known,
    citation,
    recommendationNumber,
    document: to("document"),
    territory: to("territory"),
    organisme: to("organisme"),
    scheme: to("scheme"),
    programme: to("programme"),
    indicator: to("indicator"),
    observation: to("observation"),
    tool: to("tool"),
  };
}

export type References = ReturnType<typeof references>;
export type CitationRecord = z.infer<References["citation"]>;
