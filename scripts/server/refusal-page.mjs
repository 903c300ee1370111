import { createHash } from "node:crypto";

// The tokens of the product's look, repeated here because this page must stand when nothing else does.
const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1a2226;--soft:#56626a;--line:#dcd8ce;--edge:#857f72;--sheet:#fff;--brand:#0d4f4b;--deep:#083936;--on:#fff;--focus:#b4006c}
@media(prefers-color-scheme:dark){:root{--paper:#12181a;--ink:#e9ebe6;--soft:#a9b3b5;--line:#2e383b;--edge:#7d888b;--sheet:#192023;--brand:#8fd0c6;--deep:#b5e2db;--on:#08302d;--focus:#ff8cc6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 "Source Sans 3","Segoe UI",system-ui,sans-serif}
header{background:var(--sheet);border-bottom:1px solid var(--line)}
header a{display:inline-flex;align-items:center;gap:.6rem;min-height:68px;font:600 1.44rem/1 "Source Serif 4",Georgia,serif;color:var(--deep);text-decoration:none}
.wrap{max-width:73rem;margin:0 auto;padding:0 clamp(1rem,4vw,1.75rem)}
main{padding-block:clamp(2rem,8vh,5rem)}
.code{margin:0;color:var(--soft)}
h1{font:600 clamp(1.9rem,5vw,2.5rem)/1.12 "Source Serif 4",Georgia,serif;letter-spacing:-.015em;margin:.25rem 0 .75rem;text-wrap:balance}
p{max-width:66ch}
a{color:var(--brand);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:2rem 0 1.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
label{flex-basis:100%;font-weight:600}
input,button{font:inherit;min-height:2.75rem;padding:.4rem .8rem;border-radius:6px;border:1px solid var(--edge)}
input{flex:1 1 14rem;max-width:30rem;min-width:0;background:var(--sheet);color:var(--ink)}
button{background:var(--brand);border-color:var(--brand);color:var(--on);font-weight:600;cursor:pointer}
ul{padding:0;margin:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
li a{display:inline-block;padding:.3rem 0}
@media print{form,ul{display:none}}`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A page that needs neither the application nor the database.
 * @param {{ status: number, title: string, what: string, remedy: string }} text French, written as HTML
 * @returns {string}
 */
export const refusalPage = ({ status, title, what, remedy }) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${title} – Maillage</title>
<style>${STYLE}</style>
</head>
<body>
<header><div class="wrap"><a href="/"><img src="/icon.svg" alt="" width="30" height="30">Maillage</a></div></header>
<main><div class="wrap">
<p class="code">Erreur ${status}</p>
<h1>${title}</h1>
<p>${what}</p>
<p>${remedy}</p>
<form action="/recherche" role="search">
<label for="q">Chercher une commune, un sigle, une question</label>
<input id="q" name="q" type="search" maxlength="200" autocomplete="off">
<button>Chercher</button>
</form>
<nav aria-label="Continuer"><ul>
<li><a href="/">Accueil</a></li>
<li><a href="/departements">Départements</a></li>
<li><a href="/programmes">Programmes</a></li>
<li><a href="/recommandations">Recommandations</a></li>
<li><a href="/plan-du-site">Plan du site</a></li>
</ul></nav>
</div></main>
</body>
</html>
`;
