import { HomeView } from "@/components/home/home-view";
import { StateMarks } from "@/components/recommendations/state-marks";
import { listRows } from "@/lib/comparison/row-queries";
import { formatDate, formatPartialDate, isoDay } from "@/lib/formats/dates";
import { GLANCE_KEYS } from "@/lib/home/glance";
import { getHoldingCounts } from "@/lib/home/queries";
import { flagOf, labelOf } from "@/lib/recommendations/facets";
import { listRecommendations } from "@/lib/recommendations/queries";
import { situationText } from "@/lib/recommendations/texts";
import { listDocuments } from "@/lib/sources/documents-queries";
import { SIDES } from "@/lib/texts/sides";

export default async function HomePage() {
  const now = new Date();
  const [recommendations, rows, counts, documents] = await Promise.all([
    listRecommendations(),
    listRows(GLANCE_KEYS, SIDES.map(({ code }) => code)),
    getHoldingCounts(),
    listDocuments(),
  ]);
  const total = recommendations.length;
  const silent = recommendations.filter((item) => labelOf(item) === "no_information").length;
  const passed = recommendations.filter((item) => flagOf(item, isoDay(now))?.code === "passed").length;
  const published = formatPartialDate(recommendations[0]?.reportDate ?? "");
  return (
    <HomeView
      counts={counts}
      documents={documents}
      rows={rows}
      recommendations={{ total, passed, silent }}
      situation={situationText({ published, isSilent: silent === total, day: formatDate(now), passed })}
      marks={<StateMarks recommendations={recommendations} />}
    />
  );
}
