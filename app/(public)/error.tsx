"use client";

import { ErrorPage } from "@/components/layout/error-page";
import { Button } from "@/components/ui/button";

/** An unexpected error while a page is drawn; header and footer stay. */
export default function PublicError({ reset }: { reset: () => void }) {
  return (
    <ErrorPage title="Cette page n’a pas pu être affichée">
      <p className="lead">Une erreur inattendue s’est produite. Elle a été consignée.</p>
      <p>
        <Button onClick={reset}>Essayer de nouveau</Button>
      </p>
    </ErrorPage>
  );
}
