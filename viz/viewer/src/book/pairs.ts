/** The pairs of lesions that are taken for each other, ready to be compared. */
import { splitGrade } from "../contract/names";
import type { SceneWords } from "../contract/scene";
import type { Register } from "../contract/view";

/** A pair in the list. */
export interface ReadyPair {
  readonly id: string;
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** Pairs under one heading. */
export interface PairGroup {
  readonly name: string;
  readonly pairs: readonly ReadyPair[];
}

/** The pairs by their groups, in the order of the table; those that this body can show. */
export function pairsOf({ book, states }: SceneWords, register: Register): PairGroup[] {
  const groups = new Map<string, ReadyPair[]>();
  for (const [id, row] of Object.entries(book.pairs)) {
    const { a, b, group, name, patient_name: plain } = row;
    if (!states.includes(a) || !states.includes(b)) continue;
    const pairs = groups.get(group) ?? [];
    pairs.push({ id, a, b, name: register === "patient" ? plain : name });
    groups.set(group, pairs);
  }
  return [...groups].map(([name, pairs]) => ({ name, pairs }));
}

/** What is to be known of two lesions that are a ready pair, at whatever grade; "" for others. */
export function noteOnPair({ book }: SceneWords, a: string, b: string): string {
  const key = (...ids: readonly string[]) =>
    ids
      .map((id) => splitGrade(id).bare)
      .sort()
      .join();
  const pair = Object.values(book.pairs).find((row) => key(row.a, row.b) === key(a, b));
  return pair?.note ?? "";
}
