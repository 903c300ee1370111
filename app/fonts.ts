import localFont from "next/font/local";

// Latin first; latin-ext (rare in French names) is only fetched when a page holds one of its letters.
// next/font reads literals only, hence the range written twice.
// Family names are fixed because globals.css lists them in order with their metric-matched fallbacks.
export const sans = localFont({
  variable: "--face-sans",
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "Maillage Sans" }],
});

export const sansExtended = localFont({
  variable: "--face-sans-ext",
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Maillage Sans Ext" },
    { prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113" },
  ],
});

export const serif = localFont({
  variable: "--face-serif",
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "Maillage Serif" }],
});

export const serifExtended = localFont({
  variable: "--face-serif-ext",
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Maillage Serif Ext" },
    { prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113" },
  ],
});

// Neither typeface has the narrow no-break space (U+202F) of French numbers and punctuation, and the one that browsers make up
// is half a space, too tight. This face of ours holds that glyph alone, 0.16 em wide, with the metrics of Source Sans 3.
export const narrowSpace = localFont({
  variable: "--face-space",
  src: "./narrow-space.woff2",
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Maillage Space" },
    { prop: "unicode-range", value: "U+202F" },
  ],
});
