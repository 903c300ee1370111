import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { Ground } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

const SHOWN = 8;

function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  return (
    <dl className="grounds">
      {grounds.map(({ document, slug, ref, gist }) => (
        <div key={slug}>
          <dt>
            <a href={routes.passage(document, slug)}>{ref}</a>
          </dt>
          <dd>{typo(gist)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The passages on which the recommendation rests, with what each says. */
export function GroundsPart({ grounds }: { grounds: readonly Ground[] }) {
  const [first, rest] = [grounds.slice(0, SHOWN), grounds.slice(SHOWN)];
  return (
    <Section id="fondements" title="Les passages qui la fondent" intro="Ce que dit chaque paragraphe, dans nos mots.">
      <Grounds grounds={first} />
      {rest.length > 0 && (
        <Disclosure summary={plural(rest.length, "autre passage", "autres passages")}>
          <Grounds grounds={rest} />
        </Disclosure>
      )}
    </Section>
  );
}
