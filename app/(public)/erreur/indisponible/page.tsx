import type { Metadata } from "next";
import { connection } from "next/server";

import { ErrorPage } from "@/components/layout/error-page";

export const metadata: Metadata = { title: "Page momentanément indisponible", robots: { index: false } };

/** Answer 503: only the proxy leads here, when the database does not answer and the page is not in the cache. */
export default async function UnavailablePage() {
  await connection();
  return (
    <ErrorPage title="Cette page est momentanément indisponible">
      <p className="lead">
        La base de données ne répond pas. Les pages déjà consultées restent lisibles ; celle-ci reviendra d’elle-même. Essayez de
        nouveau dans une demi-minute.
      </p>
    </ErrorPage>
  );
}
