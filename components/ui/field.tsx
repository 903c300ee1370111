import type { ReactNode } from "react";

export type FieldText = { label: string; hint?: string; error?: string };

/** Ids that tie an input to its hint and its error. */
export const describedBy = (id: string, { hint, error }: Pick<FieldText, "hint" | "error">) =>
  [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(" ") || undefined;

/** Label, hint and error around an input whose id is `id`. */
export function Field({ id, label, hint, error, children }: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "field field-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p id={`${id}-aide`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-erreur`} className="field-message">
          {error}
        </p>
      )}
    </div>
  );
}
