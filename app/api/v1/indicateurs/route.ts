import { answered, csvAnswer, queryOf, refusedAnswer } from "@/lib/exports/answer";
import { getCataloguePage, INDICATORS_PER_PAGE } from "@/lib/indicators/catalogue";
import { catalogueSheet, valueItem } from "@/lib/indicators/export";
import { indicatorApiFilters } from "@/lib/indicators/filters";
import { routes } from "@/lib/routes";

export const dynamic = "force-dynamic";

/** The catalogue of `/indicateurs` with the same filters: a page of it as JSON, all of it with `format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const asked = indicatorApiFilters.safeParse(queryOf(request));
  if (!asked.success) return refusedAnswer(asked.error);
  const { format, ...filters } = asked.data;
  return answered(async () => {
    const page = await getCataloguePage(filters, format === "csv" ? Infinity : INDICATORS_PER_PAGE);
    if (format === "csv") return csvAnswer("indicateurs", catalogueSheet(page));
    return Response.json({
      total: page.total,
      page: page.page,
      pages: page.pages,
      items: page.rows.map(({ indicator: { values, ...indicator }, glance }) => ({
        ...indicator,
        url: routes.indicator(indicator.key),
        values: values.length,
        glance: glance.filter((value) => value !== null).map(valueItem),
      })),
    });
  });
}
