import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

type Props = { document: string; title: string; passages: readonly { slug: string; ref: string }[]; current: string };

/** The other passages of the same section, by their references. */
export function SectionPassages({ document, title, passages, current }: Props) {
  return (
    <Section id="section" title="Dans la même partie" intro={typo(title)}>
      <ul className="inline-list refs">
        {passages.map(({ slug, ref }) => (
          <li key={slug}>
            <a href={routes.passage(document, slug)} aria-current={slug === current ? "page" : undefined}>
              {ref.replace(/^Regards : |^Regards: /, "")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
