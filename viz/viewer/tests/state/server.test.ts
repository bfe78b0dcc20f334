// @vitest-environment happy-dom
/** A server that answers, is slow, is busy, goes and comes back. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { completeView } from "../../src/contract/view";
import type { Need } from "../../src/state/messages";
import { Server } from "../../src/state/server";

type Reply = { status?: number; json?: unknown; bytes?: Uint8Array };

const ALIVE = { json: { scene: "abc", progress: {} } };
const ANSWER = { type: "answer", what: "state", row: "" };
const need = (what: Need["what"], ...lesions: string[]): Need => ({
  type: "need",
  what,
  view: completeView({ lesions }),
});

/** What the network answers, by the beginning of a path; "gone" for no answer at all. */
let replies: Record<string, Reply | "gone">;
let asked: string[];
let server: Server;
let gone: string[];
let answers: unknown[];

function network(path: string): Promise<Response> {
  asked.push(path);
  const found = Object.entries(replies).find(([start]) => path.startsWith(start))?.[1] ?? "gone";
  if (found === "gone") return Promise.reject(new TypeError("Failed to fetch"));
  const { status = 200, json, bytes } = found;
  const body = bytes ? (bytes as BodyInit) : JSON.stringify(json ?? null);
  return Promise.resolve(new Response(body, { status }));
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(1000 * seconds);
const questions = () => asked.filter((path) => path.startsWith("answer"));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", network);
  [replies, asked, gone, answers] = [{ alive: ALIVE }, [], [], []];
  server = new Server({
    onGone: (why) => gone.push(why),
    onAnswer: (answer) => answers.push(answer),
  });
  await pass(0);
});

afterEach(() => {
  server.dispose();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("asking", () => {
  test("an answer comes from the address that names the scene", async () => {
    replies = { ...replies, "answer/": { json: ANSWER } };
    server.ask(need("state", "S1", "L5"));
    await pass(0);
    expect(questions()).toEqual(["answer/abc/state?lesion=S1&lesion=L5"]);
    expect(answers).toEqual([ANSWER]);
  });

  test("a refusal is an answer too, and one without words gets some", async () => {
    replies = { ...replies, "answer/": { status: 400, json: { ...ANSWER, text: "No." } } };
    server.ask(need("state", "S1", "L5"));
    await pass(0);
    replies = { ...replies, "answer/": { status: 500, bytes: new TextEncoder().encode("<html>") } };
    server.ask(need("table", "S1"));
    await pass(0);
    expect(answers).toMatchObject([{ text: "No." }, { what: "table", text: /500/ }]);
  });

  test("one that has too much to do is asked again", async () => {
    replies = { ...replies, "answer/": { status: 429, json: {} } };
    server.ask(need("picture", "S1"));
    await pass(1);
    replies = { ...replies, "answer/": { json: { picture: "data:" } } };
    await pass(3);
    expect(answers).toEqual([{ picture: "data:" }]);
    expect(questions()).toHaveLength(2);
  });

  test("of two pictures only the newest is given", async () => {
    replies = { ...replies, "answer/": { json: { picture: "new" } } };
    server.ask(need("picture", "S1"));
    server.ask(need("picture", "L5"));
    await pass(0);
    expect(answers).toEqual([{ picture: "new" }]);
  });
});

describe("being gone", () => {
  test("is told within five seconds, and that it is back; nothing asked is lost", async () => {
    replies = {};
    await pass(5);
    expect(gone).toEqual([expect.stringContaining("does not answer")]);
    server.ask(need("state", "S1", "L5"));
    await pass(5);
    expect(answers).toEqual([]);
    replies = { alive: ALIVE, "answer/": { json: ANSWER } };
    await pass(2);
    expect(gone.at(-1)).toBe("");
    expect(answers).toEqual([ANSWER]);
  });

  test("a question finds it out at once", async () => {
    replies = {};
    server.ask(need("state", "S1", "L5"));
    await pass(0);
    expect(gone).toHaveLength(1);
  });

  test("another version is told and not mistaken for this one", async () => {
    replies = { alive: { json: { scene: "other", progress: {} } }, "answer/": { status: 410 } };
    server.ask(need("state", "S1", "L5"));
    await pass(3);
    expect(gone).toEqual([expect.stringContaining("another version")]);
    expect(answers).toMatchObject([{ text: /410/ }]);
  });

  test("a tab that nobody sees does not ask", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    document.dispatchEvent(new Event("visibilitychange"));
    const before = asked.length;
    await pass(60);
    expect(asked.length).toBe(before);
    vi.restoreAllMocks();
  });
});

describe("the scene", () => {
  test("is waited for, with how far it is, and its error said as one", async () => {
    server.dispose();
    replies = { alive: { json: { scene: "", progress: { text: "Bones", fraction: 0.2 } } } };
    server = new Server({ onGone: (why) => gone.push(why), onAnswer: () => {} });
    const heard: unknown[] = [];
    const digest = server.scene((text, fraction) => heard.push([text, fraction]));
    await pass(1);
    expect(heard).toContainEqual(["Bones", 0.2]);
    replies = { alive: ALIVE };
    await pass(1);
    expect(await digest).toBe("abc");
  });

  test("an error of the server's ends the waiting", async () => {
    server.dispose();
    replies = { alive: { json: { scene: "", progress: { error: "The disk is full." } } } };
    server = new Server({ onGone: (why) => gone.push(why), onAnswer: () => {} });
    const failed = expect(server.scene(() => {})).rejects.toThrow("The disk is full.");
    await pass(1);
    await failed;
  });

  test("its bytes come whole, after the network has come back too", async () => {
    const parts: number[] = [];
    const bytes = server.bytes("first", (share) => parts.push(share));
    await pass(0);
    expect(gone).toHaveLength(1);
    replies = { ...replies, "scene/": { bytes: Uint8Array.of(1, 2, 3) } };
    await pass(2);
    expect([...(await bytes)]).toEqual([1, 2, 3]);
  });

  test("what the server does not have is said", async () => {
    replies = { ...replies, "scene/": { status: 404 } };
    await expect(server.bytes("first")).rejects.toThrow("another version");
  });
});

describe("another body than the server's own", () => {
  const body = "sex=female&physique=slim";
  const ofBody = (onGone: (why: string) => void = () => {}) =>
    new Server({ onGone, onAnswer: () => {} }, body);

  test("it is named wherever it is asked for", async () => {
    replies = { ...replies, "scene/": { bytes: new Uint8Array([7]) } };
    const other = ofBody();
    await pass(0);
    expect([...(await other.bytes("words"))]).toEqual([7]);
    expect(asked).toContain(`alive?${body}`);
    expect(asked.at(-1)).toBe(`scene/abc/words?${body}`);
    other.dispose();
  });

  test("a process that has not loaded it yet is asked again", async () => {
    replies = { ...replies, "scene/": { status: 503 } };
    const other = ofBody();
    await pass(0);
    const bytes = other.bytes("rest");
    await pass(1);
    replies = { ...replies, "scene/": { bytes: new Uint8Array([7]) } };
    await pass(5);
    expect([...(await bytes)]).toEqual([7]);
    other.dispose();
  });

  test("nothing is heard any more of the one that was left", async () => {
    const told: string[] = [];
    const other = ofBody((why) => void told.push(why));
    await pass(0);
    other.dispose();
    replies = {};
    const before = asked.length;
    await pass(30);
    expect(told).toEqual([]);
    expect(asked.slice(before).filter((path) => path === `alive?${body}`)).toEqual([]);
  });
});
