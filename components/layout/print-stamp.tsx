"use client";

import { useEffect, useRef } from "react";

import { formatDate } from "@/lib/formats/dates";

/** Foot of a printed page: when it was printed and from which address. Filled at print time, since pages are cached. */
export function PrintStamp() {
  const stamp = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const fill = () => {
      if (stamp.current) stamp.current.textContent = `Situation au ${formatDate(new Date())}. ${location.href}`;
    };
    addEventListener("beforeprint", fill);
    return () => removeEventListener("beforeprint", fill);
  }, []);
  return <p ref={stamp} className="print-only" />;
}
