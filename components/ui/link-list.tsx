import { typo } from "@/lib/formats/typography";

export type LinkItem = { /** null: nothing to open. */ href: string | null; label: string; detail?: string | null };

/** Ruled list of things, each with its link and a quiet detail. */
export function LinkList({ items }: { items: readonly LinkItem[] }) {
  return (
    <ul className="citing">
      {items.map(({ href, label, detail }) => (
        <li key={`${href ?? ""} ${label} ${detail ?? ""}`}>
          {href === null ? typo(label) : <a href={href}>{typo(label)}</a>}
          {detail && <span className="citing-detail"> {typo(detail)}</span>}
        </li>
      ))}
    </ul>
  );
}
