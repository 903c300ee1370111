import { answered, csvAnswer, errorAnswer, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { unknownChoice } from "@/lib/filters/chosen-queries";
import { selectItems } from "@/lib/filters/facets";
import { findingsAnswer, findingsSheet } from "@/lib/findings/export";
import { findingFacets } from "@/lib/findings/facets";
import { findingApiFilters } from "@/lib/findings/filters";
import { searchFindings } from "@/lib/findings/queries";

export const dynamic = "force-dynamic";

/** The list of `/constats` with the same filters, whole: JSON, or a spreadsheet with `format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const asked = findingApiFilters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  return answered(async () => {
    const unknown = await unknownChoice(asked.data);
    if (unknown) return errorAnswer(400, unknown);
    const findings = selectItems(await searchFindings(asked.data.q), findingFacets, asked.data);
    if (asked.data.format === "csv") return csvAnswer("constats", findingsSheet(findings));
    return Response.json(findingsAnswer(findings));
  });
}
