"use client";

import { Printer } from "lucide-react";

/** Opens the browser's print window: the sheet's print styles make it a document. */
export function PrintButton({ label = "Imprimer" }: { label?: string }) {
  return (
    <button type="button" className="btn needs-script" onClick={() => print()}>
      <Printer size={17} aria-hidden="true" />
      {label}
    </button>
  );
}
