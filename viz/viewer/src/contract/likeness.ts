/**
 * How alike two spellings are, 0 to 1, after Ratcliff and Obershelp: twice the letters of the
 * common runs, longest first, over all letters. As Python's difflib has it.
 */
export function alike(a: string, b: string): number {
  const [one, two] = [Array.from(a), Array.from(b)];
  const letters = one.length + two.length;
  return letters ? (2 * common(one, two)) / letters : 1;
}

interface Run {
  atOne: number;
  atTwo: number;
  size: number;
}

function common(one: string[], two: string[]): number {
  const { atOne, atTwo, size } = longestRun(one, two);
  if (!size) return 0;
  const before = common(one.slice(0, atOne), two.slice(0, atTwo));
  const after = common(one.slice(atOne + size), two.slice(atTwo + size));
  return before + size + after;
}

/** The longest run that both have; of several the first in one, then the first in two. */
function longestRun(one: string[], two: string[]): Run {
  let best: Run = { atOne: 0, atTwo: 0, size: 0 };
  let ending: number[] = [];
  one.forEach((letter, i) => {
    const here: number[] = [];
    two.forEach((other, j) => {
      if (letter !== other) return;
      const size = (ending[j - 1] ?? 0) + 1;
      here[j] = size;
      if (size > best.size) best = { atOne: i - size + 1, atTwo: j - size + 1, size };
    });
    ending = here;
  });
  return best;
}
