/** First thing on the keyboard's path: straight to the content, the menu, the search or the foot of the page. */
export function SkipLinks() {
  return (
    <nav className="skip" aria-label="Accès rapide">
      <a href="#contenu">Contenu</a>
      <a href="#navigation">Menu</a>
      <a href="#recherche-entete">Recherche</a>
      <a href="#pied">Pied de page</a>
    </nav>
  );
}
