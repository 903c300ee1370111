import { DeadlineText } from "@/components/recommendations/deadline-text";
import { Citation } from "@/components/sources/citation";
import { DefinitionList } from "@/components/ui/definition-list";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { flagOf } from "@/lib/recommendations/facets";
import { deadlineFlagText, KIND_TEXTS } from "@/lib/recommendations/texts";
import type { PrintedAuthority, RecommendationDetail } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** The addressees in the words of the report; what we read behind another name is said. */
function Printed({ authorities }: { authorities: readonly PrintedAuthority[] }) {
  return authorities.map(({ printed, slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ", "}
      <a href={routes.organisme(slug)} title={name}>
        {typo(printed)}
      </a>
    </span>
  ));
}

const NOT_IN_REPORT = "Le rapport n’en donne pas. Le chef de mission pourra la fixer.";

/** What the report prints of the recommendation, and what it does not say. `today`: "YYYY-MM-DD", Europe/Paris. */
export function SheetFacts({ recommendation, today }: { recommendation: RecommendationDetail; today: string }) {
  const { citation, deadline, domain, kind, note, printed, priority, theme, themeNumber } = recommendation;
  const { condition } = deadline;
  return (
    <DefinitionList
      items={[
        { term: "Destinataires, tels qu’imprimés", value: <Printed authorities={printed} /> },
        {
          term: "Échéance, telle qu’imprimée",
          value: (
            <>
              <DeadlineText deadline={typo(deadline.label)} flag={deadlineFlagText(flagOf(recommendation, today))} />
              {condition && <span className="source-note">{typo(`Condition : ${condition}. Une condition n’est jamais dite en retard.`)}</span>}
            </>
          ),
        },
        { term: "Thème", value: typo(`${themeNumber}. ${theme}`) },
        { term: "Domaine", value: domains.label(domain) },
        { term: "Priorité", value: priority ?? <Unknown reason={NOT_IN_REPORT} /> },
        { term: "Nature", value: kind === null ? <Unknown reason={NOT_IN_REPORT} /> : (KIND_TEXTS[kind] ?? kind) },
        { term: "Source", value: <Citation citation={citation} /> },
        ...(note === null ? [] : [{ term: "Remarque", value: typo(note) }]),
      ]}
    />
  );
}
