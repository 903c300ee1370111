import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { RecommendationDetail } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

/** The schemes and tools that the recommendation touches. */
export function LinksPart({ recommendation: { schemes, tools } }: { recommendation: RecommendationDetail }) {
  if (schemes.length + tools.length === 0) return null;
  return (
    <Section id="dispositifs" title="Dispositifs et outils concernés">
      <ul>
        {schemes.map(({ slug, name, acronym }) => (
          <li key={slug}>
            <a href={routes.scheme(slug)}>{typo(name)}</a>
            {acronym && ` (${acronym})`}
          </li>
        ))}
        {tools.map(({ slug, name, purpose }) => (
          <li key={slug}>
            <a href={routes.tool(slug)}>{typo(name)}</a>
            <span className="source-note">{typo(purpose)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
