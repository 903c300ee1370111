import { Search } from "lucide-react";

import { routes } from "@/lib/routes";

type Props = {
  id: string;
  /** Tells this form from the other on the same page. */
  label: string;
  defaultValue?: string;
  className?: string;
};

/** The one search field over everything; a GET form, so it works without JavaScript. */
export function SearchForm({ id, label, defaultValue, className }: Props) {
  return (
    <form action={routes.search} role="search" aria-label={label} className={`search ${className ?? ""}`}>
      <label htmlFor={id} className="sr-only">
        Rechercher une commune, un sigle, une question
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={defaultValue}
        required
        maxLength={200}
        autoComplete="off"
        placeholder="Une commune, un sigle, une question…"
      />
      <button type="submit">
        <Search size={18} aria-hidden="true" />
        <span className="sr-only">Rechercher</span>
      </button>
    </form>
  );
}
