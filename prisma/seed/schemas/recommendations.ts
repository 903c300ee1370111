import { z } from "zod";

import { domain, polarity } from "./codes";
import { list, optionalText, type References, text, unknownReference } from "./shared";

export const findingSchema = ({ citation, territory, organisme, scheme, recommendationNumber }: References) =>
  z.strictObject({
    id: text,
    territory,
    organism: organisme.nullable(),
    domain,
    scheme: scheme.nullable(),
    finding: text,
    polarity,
    recommendation: recommendationNumber.nullable(),
    citation,
    note: optionalText,
  });

export const recommendationSchema = ({ citation, document, territory, organisme, scheme, indicator, tool, known }: References) =>
  z
    .strictObject({
      id: text,
      number: z.int().positive(),
      theme: text,
      themeNumber: z.int().positive(),
      title: text,
      summary: text,
      items: list(z.strictObject({ id: z.string().regex(/^\d+\.\d+$/, "numéro attendu : « 1.1 »"), ask: text })).min(1),
      responsible: z.array(z.strictObject({ printed: text, slug: organisme })).min(1),
      deadline: z
        .strictObject({ label: text, date: z.iso.date().nullable(), precision: optionalText, condition: optionalText })
        .refine(({ date, condition }) => date !== null || condition !== null, { error: "une date ou une condition est attendue" }),
      domain,
      schemes: list(scheme),
      groundedIn: z.array(text),
      expectedResult: text,
      evidenceContract: z.array(text),
      indicators: list(indicator),
      citation,
      note: optionalText,
      tools: list(tool),
      groundTargets: list(text),
      indicatorTerritories: list(territory),
      priority: z.int().min(1).max(3).nullable(),
      kind: z.enum(["regularity", "performance"]).nullable(),
      report: document,
    })
    .superRefine(({ report, groundTargets }, context) => {
      groundTargets.forEach((target, index) => {
        if (known.passage.has(`${report}/${target}`)) return;
        context.addIssue({ code: "custom", path: ["groundTargets", index], message: unknownReference("passage", target) });
      });
    });

export const commitmentSchema = ({ document, recommendationNumber, organisme, territory, known }: References) =>
  z
    .strictObject({
      id: text,
      recommendation: recommendationNumber,
      report: document,
      authority: organisme,
      territory,
      items: list(text),
      basis: z.enum(["printed", "member"]),
      group: organisme.nullable(),
    })
    .refine(({ basis, group }) => (basis === "member") === (group !== null), {
      path: ["group"],
      error: "un groupe imprimé est attendu quand basis vaut « member », et seulement alors",
    })
    .superRefine(({ recommendation, items }, context) => {
      items.forEach((item, index) => {
        if (known.item.has(`${recommendation}/${item}`)) return;
        context.addIssue({ code: "custom", path: ["items", index], message: unknownReference("item", item) });
      });
    });
