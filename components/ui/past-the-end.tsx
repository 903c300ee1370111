import { EmptyState } from "@/components/ui/empty-state";

/** In place of an empty page that lies beyond the last one: the list is not empty. `href`: its first page, filters kept. */
export function PastTheEnd({ href }: { href: string }) {
  return (
    <EmptyState title="La liste s’arrête avant cette page.">
      <a href={href}>Revenir à sa première page</a>
    </EmptyState>
  );
}
