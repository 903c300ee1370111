import { BodyCommitments } from "@/components/organismes/body-commitments";
import { BodyFigures } from "@/components/organismes/body-figures";
import { BodyJurisdiction } from "@/components/organismes/body-jurisdiction";
import { BodyProgrammes } from "@/components/organismes/body-programmes";
import { BodyRelations } from "@/components/organismes/body-relations";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { FamilyCount, MainFigure } from "@/lib/organismes/figures-queries";
import type { OrganismeDetail } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";
import { seatRoles } from "@/lib/texts/organismes";

type Props = { organisme: OrganismeDetail; figures: readonly MainFigure[]; families: readonly FamilyCount[] };

/** A body: where it is competent, what it engages, with whom it works, what it must do. Empty parts are left out. */
export function OrganismeSheet({ organisme, figures, families }: Props) {
  const { slug, groups, members, schemes, seats, tools } = organisme;
  return (
    <>
      <BodyJurisdiction organisme={organisme} />
      <BodyFigures slug={slug} figures={figures} families={families} />
      <BodyCommitments organisme={organisme} />
      <BodyProgrammes organisme={organisme} />
      <BodyRelations relations={organisme.relations} />
      <div className="split">
        {schemes.length > 0 && (
          <Section id="dispositifs" title="Dispositifs">
            <LinkList items={schemes.map((scheme) => ({ href: routes.scheme(scheme.slug), label: scheme.name, detail: scheme.leads ? "pilote" : "partie" }))} />
          </Section>
        )}
        {seats.length > 0 && (
          <Section id="instances" title="Instances">
            <LinkList
              items={seats.map((seat) => ({
                href: seat.schemeSlug === null ? null : routes.scheme(seat.schemeSlug),
                label: seat.name,
                detail: seatRoles.label(seat.role),
              }))}
            />
          </Section>
        )}
        {tools.length > 0 && (
          <Section id="outils" title="Outils">
            <LinkList items={tools.map((tool) => ({ href: routes.tool(tool.slug), label: tool.name }))} />
          </Section>
        )}
        {members.length + groups.length > 0 && (
          <Section id="groupe" title={members.length > 0 ? "Membres du groupe" : "Groupes dont il est membre"}>
            <LinkList items={[...members, ...groups].map((other) => ({ href: routes.organisme(other.slug), label: typo(other.name) }))} />
          </Section>
        )}
      </div>
    </>
  );
}
