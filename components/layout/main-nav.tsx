"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

import { isInSection, mainSections, otherSections, type Section } from "@/components/layout/sections";
import { Link } from "@/components/ui/link";

/**
 * Main navigation. The current section only, never "page": rewritten addresses have another path on the server. A client leaf only because pages are cached without knowing their reader: the current section is read
 * from the address (by its beginning only: a rewritten address differs between the server and the browser). Without JavaScript the links and the disclosure work the same.
 */
export function MainNav() {
  const path = usePathname();
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    menu.current?.removeAttribute("open");
  }, [path]);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute("open");
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  const entry = ({ href, label }: Section, className?: string) => (
    <li key={href} className={className}>
      <Link href={href} aria-current={isInSection(path, href) ? "true" : undefined}>
        {label}
      </Link>
    </li>
  );
  const inOther = otherSections.find(({ href }) => isInSection(path, href));

  return (
    <nav className="main-nav" id="navigation" aria-label="Principale" tabIndex={-1}>
      <ul className="main-nav-row">{mainSections.map((section) => entry(section))}</ul>
      <details ref={menu} className="main-nav-more" data-current={inOther ? "" : undefined}>
        <summary>
          <span className="only-narrow">Menu</span>
          <span className="only-wide">Explorer</span>
        </summary>
        <ul>
          {mainSections.map((section) => entry(section, "only-narrow"))}
          {otherSections.map((section) => entry(section))}
        </ul>
      </details>
    </nav>
  );
}
