import { z } from "zod";

import { answered, csvAnswer, errorAnswer, formatParameter, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { valueItem, valuesSheet } from "@/lib/indicators/export";
import { groupValues } from "@/lib/indicators/groups";
import { getIndicator, listValues } from "@/lib/indicators/queries";

export const dynamic = "force-dynamic";

const filters = z.object({ format: formatParameter });

/** One indicator with every value and its references: JSON, or a spreadsheet with `format=csv`. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/indicateurs/[key]">): Promise<Response> {
  const asked = filters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  const { key } = await params;
  if (!/^[a-z0-9-]{1,120}$/.test(key)) return errorAnswer(404, "Indicateur inconnu.");
  return answered(async () => {
    const [indicator, values] = await Promise.all([getIndicator(key), listValues([key])]);
    if (!indicator) return errorAnswer(404, "Indicateur inconnu.");
    const groups = groupValues(values.get(key) ?? []);
    if (asked.data.format === "csv") return csvAnswer(key, valuesSheet(groups));
    return Response.json({ ...indicator, values: groups.flatMap((group) => group.values.map(valueItem)) });
  });
}
