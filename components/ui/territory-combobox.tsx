"use client";

import { useId, useState, type KeyboardEvent } from "react";

import type { TerritorySuggestion } from "@/components/ui/territory-answer";
import { useTerritorySuggestions } from "@/components/ui/use-territory-suggestions";
import { describedBy, Field } from "@/components/ui/field";
import { plural } from "@/lib/formats/words";

type Props = {
  /** Name of the submitted field. It holds the official code once a suggestion is chosen, else the text as typed. */
  name: string;
  label: string;
  hint?: string;
  error?: string;
  placeholder?: string;
  /** What is already chosen: its code and its name. */
  chosen?: { code: string; name: string };
  /** "go" opens the territory's page at once instead of filling the field. */
  mode?: "fill" | "go";
};

/**
 * Any territory of France by its name (WAI-ARIA combobox with a list). Without JavaScript it is a plain text input: the
 * server must accept a name or a code under `name`.
 */
export function TerritoryCombobox({ name, label, hint, error, placeholder = "Commune, intercommunalité, département…", chosen, mode = "fill" }: Props) {
  const id = useId();
  const [text, setText] = useState(chosen?.name ?? "");
  const [code, setCode] = useState(chosen?.code ?? null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { items, status } = useTerritorySuggestions(open ? text : "");

  const choose = (item: TerritorySuggestion) => {
    if (mode === "go") return location.assign(item.url);
    setText(item.label);
    setCode(item.code);
    setOpen(false);
    setActive(-1);
  };

  const move = (step: number) => {
    setOpen(true);
    setActive((current) => (items.length === 0 ? -1 : (Math.max(current, step > 0 ? -1 : 0) + step + items.length) % items.length));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const item = items[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && open && item) choose(item);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  const isListed = open && items.length > 0;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="combo">
        {code !== null && <input type="hidden" name={name} value={code} />}
        <input
          id={id}
          name={code === null ? name : undefined}
          className="input"
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          placeholder={placeholder}
          value={text}
          aria-expanded={isListed}
          aria-controls={`${id}-liste`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => {
            setText(event.target.value);
            setCode(null);
            setActive(-1);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <ul id={`${id}-liste`} role="listbox" aria-label={label} className="combo-list" hidden={!isListed}>
          {items.map((item, index) => (
            <li
              key={item.code}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              {item.label}
            </li>
          ))}
        </ul>
        <p className="sr-only" role="status">
          {open && status === "ready" && (items.length > 0 ? `${plural(items.length, "suggestion")}` : "Aucun territoire de ce nom.")}
          {open && status === "failed" && "Suggestions indisponibles : écrire le nom puis valider."}
        </p>
      </div>
    </Field>
  );
}
