import "./globals.css";

import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

import { narrowSpace, sans, sansExtended, serif, serifExtended } from "./fonts";

export const metadata: Metadata = {
  title: { default: "Maillage · L’action sociale dans les territoires", template: "%s · Maillage" },
  description:
    "Programmes d’action sociale des départements : ce qui se fait, par qui, avec quel résultat, et ce que deviennent les 23 recommandations de l’inspection. Chaque chiffre avec sa source.",
  applicationName: "Maillage",
  robots: { index: true, follow: true },
  formatDetection: { telephone: false, address: false, email: false, date: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#192023" },
  ],
};

// Referenced so that the loader keeps the faces; globals.css names their families.
const faces = [narrowSpace, sans, sansExtended, serif, serifExtended].map((face) => face.variable).join(" ");

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={faces}>
      <body>{children}</body>
    </html>
  );
}
