import { comparisonAnswer, comparisonSheet } from "@/lib/comparison/export";
import { comparisonApiFilters } from "@/lib/comparison/filters";
import { getComparison } from "@/lib/comparison/page";
import { listComparedTerritories } from "@/lib/comparison/queries";
import { answered, csvAnswer, errorAnswer, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { shortTerritoryCode } from "@/lib/routes";

export const dynamic = "force-dynamic";

/** The comparison of `/comparer` with the same parameters: JSON, or the spreadsheet of the screen with `format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const asked = comparisonApiFilters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  const { t, domaine, tous, format } = asked.data;
  return answered(async () => {
    const territories = await listComparedTerritories(t);
    const unknown = t.filter((code) => !territories.some((territory) => territory.code === code));
    if (unknown.length > 0) return errorAnswer(400, `Territoire inconnu : ${unknown.join(", ")}.`);
    const comparison = await getComparison(territories, { domaine, tous });
    if (format === "csv") return csvAnswer(`comparaison-${t.map(shortTerritoryCode).join("-")}`, comparisonSheet(comparison));
    return Response.json(comparisonAnswer(comparison));
  });
}
