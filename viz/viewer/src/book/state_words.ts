/** What a state means, out of the phrases that the states share. */
import type { Book, PackedStateWords, StateWords } from "../contract/book_rows";
import { splitGrade } from "../contract/names";
import { own } from "../contract/own";

/**
 * The words of a state; none for one that the book does not know. A place on a nerve at another grade
 * is said in the words of the cut there: the same fibres are reached by the same way.
 */
export function stateWords(book: Book, id: string): StateWords {
  const { bare, grade } = splitGrade(id);
  if (grade && id.includes("@") && !own(book.states, id)) {
    const { lead: _ofTheCut, ...words } = stateWords(book, bare);
    return words;
  }
  const state = own(book.states, id);
  if (!state) return {};
  if (!isPacked(state)) return state;
  const unpacked = unpack(state, book.phrases);
  book.states[id] = unpacked;
  return unpacked;
}

function isPacked(state: StateWords | PackedStateWords): state is PackedStateWords {
  const { lead, why, roots, spared, apart } = state;
  return (
    typeof lead?.[0] === "number" ||
    typeof apart?.[0] === "number" ||
    Array.isArray(why) ||
    Array.isArray(roots) ||
    typeof spared?.[0] === "number"
  );
}

function unpack(state: PackedStateWords, phrases: readonly string[]): StateWords {
  const { lead, why, roots, spared, apart, ...rest } = state;
  const text = (number = -1) => phrases[number] ?? "";
  const pairs = (numbers: readonly number[] = []): [string, string][] =>
    numbers.flatMap((number, at) => (at % 2 ? [] : [[text(number), text(numbers[at + 1])]]));
  return {
    ...rest,
    lead: (lead ?? []).map(text),
    why: Object.fromEntries(pairs(why)),
    roots: Object.fromEntries(pairs(roots).map(([target, names]) => [target, names.split(" ")])),
    spared: pairs(spared).map(([name, reason]) => ({ name, why: reason })),
    apart: (apart ?? []).flatMap((number, at) =>
      at % 3
        ? []
        : {
            from: text(number),
            here: ids(text(apart?.[at + 1])),
            there: ids(text(apart?.[at + 2])),
          },
    ),
  };
}

function ids(text: string): string[] {
  return text.split(" ").filter(Boolean);
}
