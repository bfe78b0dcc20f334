import { describe, expect, it } from "vitest";
import { RARER, startsRest, strengthWord, tiedIn, wordIn } from "../../src/book/ranking_words";
import { CONTRACT } from "../../src/contract/constants";
import { localise } from "../../src/reason/localise";
import { EVIDENCE, GOLDEN } from "../reason/golden";

const WORDS = CONTRACT.strengths.map(([, word]) => word);
const RANKINGS = GOLDEN.rankings
  .filter(({ findings }) => findings.length)
  .slice(0, 150)
  .map((one) => ({ count: one.findings.length, ranking: localise(EVIDENCE, one) }));

describe("the words of the places, read from above", () => {
  it("never grow but where the places begin that explain nothing", () => {
    for (const { count, ranking } of RANKINGS) {
      let last = 0;
      let before: ReturnType<typeof tiedIn>[number] | undefined;
      for (const box of tiedIn(ranking, count)) {
        if (startsRest(box, before)) last = 0;
        before = box;
        const told = box.rows.map((row) => wordIn(box, row)).filter((word) => word !== RARER);
        for (const word of told) {
          expect(WORDS.indexOf(word)).toBeGreaterThanOrEqual(last);
          last = WORDS.indexOf(word);
        }
      }
    }
  });

  it("are rarer of those alone that would be called less than the first of their box", () => {
    let rarer = 0;
    for (const { count, ranking } of RANKINGS)
      for (const box of tiedIn(ranking, count))
        for (const row of box.rows) {
          const [first = row] = box.rows;
          const isLess = strengthWord(row.probability) !== strengthWord(first.probability);
          expect(wordIn(box, row)).toBe(isLess ? RARER : strengthWord(row.probability));
          rarer += Number(isLess);
        }
    expect(rarer).toBeGreaterThan(0);
  });

  it("are of every place that is ranked, once", () => {
    for (const { count, ranking } of RANKINGS) {
      const ids = tiedIn(ranking, count).flatMap(({ rows }) => rows.map(({ id }) => id));
      expect([...ids].sort()).toEqual(ranking.ranking.map(({ id }) => id).sort());
    }
  });
});
