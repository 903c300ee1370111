"use client";

import { useId, type ComponentProps } from "react";

import { describedBy, Field, type FieldText } from "@/components/ui/field";

type Option = { value: string; label: string };

/** A labelled text input. */
export function TextField({ label, hint, error, ...input }: FieldText & Omit<ComponentProps<"input">, "id" | "className">) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input {...input} id={id} className="input" aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, { hint, error })} />
    </Field>
  );
}

/** A labelled native list. `empty` is the label of the first option, whose value is "": no filter. */
export function SelectField({ label, hint, error, options, empty, ...select }: FieldText & { options: readonly Option[]; empty?: string } & Omit<ComponentProps<"select">, "id" | "className" | "children">) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select {...select} id={id} className="input" aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, { hint, error })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
