import { polarities, type Polarity } from "@/lib/texts/findings";

/** What a finding is: a word, and a shape before it (CSS mask); the colour comes last. */
export function PolarityMark({ polarity }: { polarity: Polarity }) {
  return <span className={`pol pol-${polarity}`}>{polarities.label(polarity)}</span>;
}
