/** Python's answers to what the page has asked for; arrays of bytes come as base64. */
import type { Refusal, StateAnswer, TableAnswer } from "../contract/generated";
import type { Store } from "./store";

/** What Python answers. */
export type Answer = StateAnswer | TableAnswer | Refusal;

/** Whether a message is an answer. */
export function isAnswer(message: unknown): message is Answer {
  return typeof message === "object" && message !== null && "type" in message
    ? message.type === "answer"
    : false;
}

/** Gives an answer to the page. */
export function receive(store: Store, answer: Answer): void {
  if (answer.text) store.refuse(answer.what, answer.view, answer.text);
  else if ("rows" in answer) store.addTable({ ...answer, cells: bytesOfBase64(answer.rows) });
  else if ("row" in answer)
    store.addState(answer.view, { ...answer, cells: bytesOfBase64(answer.row) });
}

/** The bytes that a text in base64 stands for. */
export function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
