import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { joinList } from "@/lib/formats/words";
import type { OrganismeDetail } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";

/** The recommendations that the body must carry out, each once, with its territories. */
export function BodyCommitments({ organisme: { slug, commitments } }: { organisme: OrganismeDetail }) {
  if (commitments.length === 0) return null;
  const byNumber = Map.groupBy(commitments, ({ number }) => number);
  return (
    <Section id="recommandations" title="Recommandations à suivre" actions={<a href={routes.recommendationsOf(slug)}>Voir leur état</a>}>
      <LinkList
        items={[...byNumber.values()].map((list) => ({
          href: routes.recommendation(list[0]?.number ?? 0),
          label: `${list[0]?.number}. ${list[0]?.title}`,
          detail: joinList(list.map(({ territory }) => territory.name)),
        }))}
      />
    </Section>
  );
}
