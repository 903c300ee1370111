/** Page numbers to show: first, last, the current one and its neighbours; null stands for a gap. */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((entry) => entry >= 1 && entry <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((entry, index) => {
    const gap = entry - (shown[index - 1] ?? entry - 1);
    return gap === 2 ? [entry - 1, entry] : gap > 2 ? [null, entry] : [entry];
  });
}
