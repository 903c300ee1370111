"use client";

import { ErrorPage } from "@/components/layout/error-page";
import { PublicShell } from "@/components/layout/public-shell";

/** Whole page for an address that does not exist. A client component: Next carries it along with every other page. */
export function NotFoundPage() {
  return (
    <PublicShell>
      <ErrorPage title="Cette page n’existe pas">
        <p className="lead">
          L’adresse est peut-être mal recopiée, ou la fiche a changé de nom. Cherchez une commune, un sigle, un programme ou le
          numéro d’un paragraphe du rapport.
        </p>
      </ErrorPage>
    </PublicShell>
  );
}
