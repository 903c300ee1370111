"use client";

import "./globals.css";

import { ErrorPage } from "@/components/layout/error-page";

/** Last resort, when even the layout fails: a whole page of its own. */
export default function GlobalError() {
  return (
    <html lang="fr">
      <body>
        <title>Erreur · Maillage</title>
        <main className="wrap">
          <ErrorPage title="Cette page n’a pas pu être affichée">
            <p className="lead">Une erreur inattendue s’est produite. Elle a été consignée. Essayez de nouveau dans un instant.</p>
          </ErrorPage>
        </main>
      </body>
    </html>
  );
}
