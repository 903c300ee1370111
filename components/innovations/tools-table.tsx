import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import type { ToolView } from "@/lib/innovations/queries";
import { routes } from "@/lib/routes";

const columns: Column<ToolView>[] = [
  { header: "Outil", cell: ({ slug, name }) => <span id={slug}>{typo(name)}</span> },
  {
    header: "À quoi il sert",
    cell: ({ purpose, citation }) => (
      <>
        {typo(purpose)} <Citation citation={citation} />
      </>
    ),
  },
  {
    header: "Qui le tient",
    cell: ({ owners }) =>
      owners.length === 0 ? (
        <Unknown />
      ) : (
        <ul>
          {owners.map(({ slug, name }) => (
            <li key={slug}>
              <a href={routes.organisme(slug)}>{typo(name)}</a>
            </li>
          ))}
        </ul>
      ),
  },
  {
    header: "Recommandations",
    cell: ({ recommendations }) => (
      <ul className="inline-list">
        {recommendations.map((number) => (
          <li key={number}>
            <a href={routes.recommendation(number)}>n° {number}</a>
          </li>
        ))}
      </ul>
    ),
  },
];

/** Tools, reference frameworks and information systems. */
export function ToolsTable({ tools }: { tools: readonly ToolView[] }) {
  return <DataTable caption="Outils, référentiels et systèmes d’information" captionHidden columns={columns} rows={tools} rowKey={({ slug }) => slug} />;
}
