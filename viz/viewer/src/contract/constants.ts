/**
 * The constants of the contract with Python (`viz/contract.py`), and the sentences that both sides
 * say alike.
 */
import values from "./contract.json";
import type { Contract } from "./generated";

/** What holds whatever the scene: keys of the address, defaults, states, colours of the page. */
export const CONTRACT = values as unknown as Contract;

/** Colours of the roots, the same everywhere. */
export const ROOT_COLOUR: Readonly<Record<string, string>> = CONTRACT.roots;

const NUMBER = new RegExp(`^(?:${CONTRACT.number})$`);

/** A sentence of the contract with its words put in. */
export function sentence(name: string, words: Readonly<Record<string, string | number>>): string {
  const form = CONTRACT.sentences[name] ?? "";
  return form.replace(/\{(\w+)\}/g, (_, word: string) => String(words[word] ?? ""));
}

/** A text as a sentence repeats it: in quotes, on one line, and not too long. */
export function quoted(text: string): string {
  const letters = Array.from(text);
  const most = CONTRACT.longest_quote;
  const short = letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
  return `'${JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** Whether a text is a number as addresses write it. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}
