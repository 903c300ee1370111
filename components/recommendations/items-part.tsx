import { StateLabel } from "@/components/charts/state-shape";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { itemLabel } from "@/lib/recommendations/grouping";
import type { RecommendationDetail } from "@/lib/recommendations/types";

/** What is asked, thing by thing, with where each stands. */
export function ItemsPart({ recommendation: { items, commitments } }: { recommendation: RecommendationDetail }) {
  return (
    <Section id="demandes" title="Ce qui est demandé" intro="La liste à cocher de chaque engagement, dans nos mots.">
      <ol className="checklist">
        {items.map((item) => (
          <li key={item.number}>
            <b>{item.number}</b>
            <span>{typo(item.ask)}</span>
            <span className="source-note">
              <StateLabel state={itemLabel(item, commitments)} />
              {item.commitmentIds.length < commitments.length && ` · ${plural(item.commitmentIds.length, "engagement")} sur ${commitments.length}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
