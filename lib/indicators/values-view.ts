import { typo } from "@/lib/formats/typography";
import { referenceData, type ReferenceData } from "@/lib/sources/citation-links";

import { figureParts } from "./figure";
import type { ValueGroup } from "./groups";
import { valueLine, type ValueLine } from "./line";

/** A value of the sheet; `references` only where it has more than the one that the line shows. */
export type ValueView = { line: ValueLine; remarks?: string; references?: { document: string; links: ReferenceData[] } };
export type GroupView = { place: { code: string; name: string }; organisme?: { slug: string; name: string }; values: ValueView[] };

/** The values of an indicator as texts: what the table draws, and all that it is given. */
export const groupViews = (groups: readonly ValueGroup[], title: string): GroupView[] =>
  groups.map(({ place, organisme, values }) => ({
    place: { code: place.code, name: typo(place.name) },
    ...(organisme && { organisme: { slug: organisme.slug, name: typo(organisme.name) } }),
    values: values.map((value) => {
      const { remarks } = figureParts(value);
      const { document, also } = value.citation;
      return {
        line: valueLine(value, title),
        ...(remarks.length > 0 && { remarks: typo(remarks.join(" ")) }),
        ...(also.length > 0 && { references: { document, links: referenceData(value.citation) } }),
      };
    }),
  }));
