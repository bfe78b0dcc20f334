import { expect, it } from "vitest";
import { type Measured, sourceFiles } from "./house";

const FILES = sourceFiles();
const FUNCTIONS = FILES.flatMap((file) => file.functions());

/** The value that a share (0..1) of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
}

const longerThan = (most: number, measured: readonly Measured[]) =>
  measured.filter(({ lines }) => lines > most);

it("reads the whole viewer", () => {
  expect(FILES.length).toBeGreaterThan(80);
  expect(FUNCTIONS.length).toBeGreaterThan(400);
});

it("has modules of one idea", () => {
  const lengths = FILES.map(({ lines }) => lines);
  expect(
    longerThan(
      450,
      FILES.map(({ path, lines }) => ({ name: path, lines })),
    ),
  ).toEqual([]);
  expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(120);
  expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(300);
});

it("has functions that read from top to bottom", () => {
  const lengths = FUNCTIONS.map(({ lines }) => lines);
  expect(longerThan(60, FUNCTIONS)).toEqual([]);
  expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(12);
  expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(40);
});

it("documents what it exports", () => {
  expect(FILES.flatMap((file) => file.undocumented())).toEqual([]);
});
