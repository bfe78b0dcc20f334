/** Urgent signs that are looked at by themselves: what is heard first, and where they lead. */
import type { SceneWords } from "../contract/scene";
import { rowsOf } from "./book";
import { sitesOf } from "./conditions";

/** What a red flag says. */
export interface UrgentSign {
  /** What a person has to hear before anything else; "" where the book has no such line. */
  readonly line: string;
  /** The conditions that it is a sign of, the gravest first. */
  readonly conditions: readonly string[];
}

const CONDITION = /^condition:/;

/** What the book says of a red flag: the line of the urgent sign that leads to it, and its conditions. */
export function urgentSign({ book }: Pick<SceneWords, "book">, id: string): UrgentSign {
  const leading = book.asked.filter(
    ({ urgent, finds }) => urgent && finds.includes(`red_flag:${id}`),
  );
  const [first] = [...leading].sort((a, b) => place(a.finds, id) - place(b.finds, id));
  const led = (first?.finds ?? []).filter((one) => CONDITION.test(one));
  const told = rowsOf(book, "condition").filter((row) => row.red_flags?.includes(id));
  return {
    line: first?.urgent ?? "",
    conditions: [
      ...new Set([...led.map((one) => one.replace(CONDITION, "")), ...told.map((row) => row.id)]),
    ],
  };
}

const place = (finds: readonly string[], id: string) => finds.indexOf(`red_flag:${id}`);

/** The sites that a red flag is shown by: those of the gravest condition that has some. */
export function sitesOfSign(words: SceneWords, id: string): readonly string[] {
  const { conditions } = urgentSign(words, id);
  return conditions.map((one) => sitesOf(words, one)).find((sites) => sites.length) ?? [];
}
