"use client";

import type { ReactNode } from "react";

import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SkipLinks } from "@/components/layout/skip-links";

/**
 * What surrounds every public page. Client components though they hardly act: their HTML is the same, but the data that
 * follows the HTML names them instead of repeating them (7 kB a page, three times with the not-found pages in it).
 */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLinks />
      <SiteHeader />
      <main id="contenu" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
