/** What Python answers, and where it goes. */
import { expect, test, vi } from "vitest";
import type { Answer } from "../../src/state/receive";
import { bytesOfBase64, isAnswer, receive } from "../../src/state/receive";
import type { Store } from "../../src/state/store";

const store = { refuse: vi.fn(), addTable: vi.fn(), addState: vi.fn() };
const give = (answer: object) => receive(store as unknown as Store, answer as Answer);
const view = { lesions: ["S1"] };

test("only what says that it is an answer is one", () => {
  expect([{ type: "answer" }, { type: "view" }, {}, null, "answer"].map(isAnswer)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("each kind goes where it belongs, its bytes as bytes", () => {
  give({ what: "state", view, text: "No." });
  expect(store.refuse).toHaveBeenCalledWith("state", view, "No.");
  give({ what: "table", view, rows: "AQI=" });
  expect(store.addTable.mock.lastCall?.[0].cells).toEqual(Uint8Array.of(1, 2));
  give({ what: "state", view, row: "AQI=" });
  expect(store.addState.mock.lastCall?.[1].cells).toEqual(Uint8Array.of(1, 2));
  give({ what: "picture", view });
  expect(store.refuse).toHaveBeenCalledTimes(1);
});

test("base64 is read", () => {
  expect([...bytesOfBase64("/wA=")]).toEqual([255, 0]);
});
