import { Disclosure } from "@/components/ui/disclosure";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { plural } from "@/lib/formats/words";
import type { OrganismeDetail } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";
import { programmeRoles } from "@/lib/texts/programmes";

const SHOWN = 12;

/** Programmes in which the body takes part, with its role (our classification). */
export function BodyProgrammes({ organisme: { slug, programmes } }: { organisme: OrganismeDetail }) {
  if (programmes.length === 0) return null;
  const items = programmes.map(({ slug: programme, name, role, territory }) => ({
    href: routes.programme(programme),
    label: name,
    detail: `${programmeRoles.label(role)} · ${territory}`,
  }));
  return (
    <Section id="programmes" title="Programmes" intro="Rôles : classement Maillage." actions={<a href={routes.programmesOfBody(slug)}>Les filtrer</a>}>
      <LinkList items={items.slice(0, SHOWN)} />
      {items.length > SHOWN && (
        <Disclosure summary={`Les ${plural(items.length - SHOWN, "autre programme", "autres programmes")}`}>
          <LinkList items={items.slice(SHOWN)} />
        </Disclosure>
      )}
    </Section>
  );
}
