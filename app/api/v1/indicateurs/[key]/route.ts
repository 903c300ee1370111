import { z } from "zod";

import { answered, csvAnswer, errorAnswer, formatParameter, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { listMeasuredIndicators } from "@/lib/indicators/all-queries";
import { valueItem, valuesSheet } from "@/lib/indicators/export";
import { groupValues } from "@/lib/indicators/groups";

export const dynamic = "force-dynamic";

const filters = z.object({ format: formatParameter });

/** One indicator with every value and its references: JSON, or a spreadsheet with `format=csv`. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/indicateurs/[key]">): Promise<Response> {
  const asked = filters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  const { key } = await params;
  return answered(async () => {
    const indicator = (await listMeasuredIndicators()).get(key);
    if (!indicator) return errorAnswer(404, "Indicateur inconnu.");
    const groups = groupValues(indicator.values);
    if (asked.data.format === "csv") return csvAnswer(key, valuesSheet(groups));
    return Response.json({ ...indicator, values: groups.flatMap((group) => group.values.map(valueItem)) });
  });
}
