"use client";

import { Check, Link2 } from "lucide-react";
import { useEffect, useState } from "react";

const texts = { ready: null, copied: "Lien copié", refused: "Copie refusée : copiez l’adresse du navigateur" } as const;

/** Copies the address of the page as it stands, filters included. */
export function CopyLinkButton({ label = "Copier le lien" }: { label?: string }) {
  const [state, setState] = useState<keyof typeof texts>("ready");

  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), 3000);
    return () => clearTimeout(timer);
  }, [state]);

  // Outside a secure context (plain http on a network) browsers have no clipboard at all.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(() => setState("copied"))
      .catch(() => setState("refused"));

  const Icon = state === "copied" ? Check : Link2;
  return (
    <button type="button" className="btn needs-script" onClick={copy}>
      <Icon size={17} aria-hidden="true" />
      <span aria-live="polite">{texts[state] ?? label}</span>
    </button>
  );
}
