import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const kinds = {
  info: { Icon: Info, word: "À savoir" },
  warning: { Icon: TriangleAlert, word: "Attention" },
  error: { Icon: CircleAlert, word: "Erreur" },
} as const;

/** A remark that the reader must not miss. `title` replaces the word that names its kind. */
export function Notice({ kind = "info", title, children }: { kind?: keyof typeof kinds; title?: string; children: ReactNode }) {
  const { Icon, word } = kinds[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === "error" ? "alert" : undefined}>
      <Icon size={20} aria-hidden="true" />
      <div>
        <p className="notice-title">{title ?? word}</p>
        {children}
      </div>
    </div>
  );
}
