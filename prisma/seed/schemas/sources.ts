import { z } from "zod";

import { domain, polarity } from "./codes";
import { list, optionalText, partialDate, type References, text } from "./shared";

export const documentSchema = ({ territory }: References) =>
  z.strictObject({
    slug: text,
    title: text,
    publisher: text,
    date: partialDate,
    dateNote: optionalText,
    reference: text,
    pages: z.int().nullable(),
    description: text,
    scope: z.strictObject({
      territories: list(territory),
      domains: z.array(text),
      annexes: z.array(text),
      fieldwork: optionalText,
      paragraphs: z.tuple([z.int(), z.int()]).nullable(),
    }),
    note: optionalText,
  });

export const passageSchema = ({ document, territory, organisme, scheme, recommendationNumber }: References) =>
  z.strictObject({
    order: z.int().positive(),
    slug: text,
    document,
    ref: text,
    part: text,
    section: text,
    gist: text,
    territories: list(territory),
    organismes: list(organisme),
    schemes: list(scheme),
    mentions: z.array(text),
    domain,
    polarity: z.enum([...polarity.options, "proposition"]).nullable(),
    recommendation: recommendationNumber.nullable(),
    keywords: z.array(text),
  });

export const contradictionSchema = ({ citation, territory, observation }: References) =>
  z.strictObject({
    id: text,
    subject: text,
    territory: territory.nullable(),
    kind: text,
    statements: z.array(z.strictObject({ value: optionalText, statement: text, citation })).min(1),
    comment: text,
    observations: list(observation),
    links: z.array(text),
  });

export const glossarySchema = () => z.strictObject({ acronym: text, meaning: text, note: optionalText });

/** Each method has fields of its own beside the common ones: they stay as they are. */
export const methodSchema = ({ citation }: References) => z.looseObject({ slug: text, title: text, summary: text, citation });
