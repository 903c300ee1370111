import type { Metadata } from "next";

import { ErrorPage } from "@/components/layout/error-page";

import PublicLayout from "./(public)/layout";

export const metadata: Metadata = { title: "Page introuvable", robots: { index: false } };

export default function NotFound() {
  return (
    <PublicLayout>
      <ErrorPage title="Cette page n’existe pas">
        <p className="lead">
          L’adresse est peut-être mal recopiée, ou la fiche a changé de nom. Cherchez une commune, un sigle, un programme ou le
          numéro d’un paragraphe du rapport.
        </p>
      </ErrorPage>
    </PublicLayout>
  );
}
