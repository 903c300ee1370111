import { Citation } from "@/components/sources/citation";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { ContradictionView } from "@/lib/sources/contradictions-queries";

/** Where the sources disagree on this indicator: what each passage says, and what we make of it. */
export function ContradictionsPart({ contradictions }: { contradictions: readonly ContradictionView[] }) {
  if (contradictions.length === 0) return null;
  return (
    <Section id="contradictions" title="Là où les sources se contredisent">
      {contradictions.map(({ id, subject, statements, comment }) => (
        <section key={id} className="disagreement">
          <h3>
            <a href={routes.contradiction(id)}>{typo(subject)}</a>
          </h3>
          <ul>
            {statements.map(({ statement, citation }) => (
              <li key={`${statement} ${citation.ref}`}>
                {typo(statement)} <Citation citation={citation} />
              </li>
            ))}
          </ul>
          <p>{typo(comment)}</p>
        </section>
      ))}
    </Section>
  );
}
