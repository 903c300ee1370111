"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";

import type { SeriesChartProps } from "@/components/charts/series-chart";

// Recharts weighs more than a page: it is fetched when the chart comes near the viewport, not before.
const SeriesChart = lazy(() => import("@/components/charts/series-chart"));

/**
 * A chart that one explores: line or bars of up to four series, by year. Its height is reserved, and the figure around it
 * (ChartFigure) holds the same values in a table: without JavaScript nothing is lost.
 */
export function ExplorableSeries(props: SeriesChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: "200px",
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={place} className="series needs-script">
      {isNear && (
        <Suspense fallback={null}>
          <SeriesChart {...props} />
        </Suspense>
      )}
    </div>
  );
}
