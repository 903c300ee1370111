import { answered, csvAnswer, errorAnswer, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { unknownChoice } from "@/lib/filters/chosen-queries";
import { selectItems } from "@/lib/filters/facets";
import { isoDay } from "@/lib/formats/dates";
import { recommendationsAnswer, recommendationsSheet } from "@/lib/recommendations/export";
import { recommendationFacets } from "@/lib/recommendations/facets";
import { recommendationApiFilters } from "@/lib/recommendations/filters";
import { listRecommendations } from "@/lib/recommendations/queries";

export const dynamic = "force-dynamic";

/** The list of `/recommandations` with the same filters: JSON, or one line per commitment with `format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const asked = recommendationApiFilters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  return answered(async () => {
    const unknown = await unknownChoice({ organisme: asked.data.autorite, territoire: asked.data.territoire });
    if (unknown) return errorAnswer(400, unknown);
    const today = isoDay(new Date());
    const kept = selectItems(await listRecommendations(), recommendationFacets(today), asked.data);
    if (asked.data.format === "csv") return csvAnswer(`recommandations-${today}`, recommendationsSheet(kept, today));
    return Response.json(recommendationsAnswer(kept, today));
  });
}
