// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { completeView } from "../../src/contract/view";
import { addressTrail, memoryTrail, readHere, type Trail } from "../../src/state/trail";

const view = (lesion: string) => completeView({ lesions: [lesion] });
const frame = () => new Promise(requestAnimationFrame);
const drawn = async () => {
  for (let i = 0; i < 3; i++) await frame();
  await new Promise((done) => setTimeout(done, 5));
};

describe("a trail in memory", () => {
  it("goes back step by step, no further than where it began", () => {
    const onReturn = vi.fn();
    const trail = memoryTrail(onReturn, view("S1"));
    trail.back();
    expect(onReturn).not.toHaveBeenCalled();
    trail.push(view("L5"));
    trail.replace(view("L4"));
    trail.push(view("L3"));
    trail.back();
    expect(onReturn).toHaveBeenLastCalledWith(view("L4"));
    trail.back();
    expect(onReturn).toHaveBeenLastCalledWith(view("S1"));
    expect(trail.canBack()).toBe(false);
    expect(trail.link()).toBe("");
    trail.dispose();
  });

  it("goes forward again, until something new is shown", () => {
    const onReturn = vi.fn();
    const trail = memoryTrail(onReturn, view("S1"));
    trail.push(view("L5"));
    expect(trail.canForward()).toBe(false);
    trail.back();
    expect(trail.canForward()).toBe(true);
    trail.forward();
    expect(onReturn).toHaveBeenLastCalledWith(view("L5"));
    trail.back();
    trail.push(view("L4"));
    expect(trail.canForward()).toBe(false);
  });
});

describe("a trail in the address", () => {
  beforeEach(() => window.history.replaceState(null, "", "/?theme=dark"));
  afterEach(() => vi.restoreAllMocks());

  it("writes the view into the address, beside what is not its own", () => {
    const trail = addressTrail(() => {}, view("S1"));
    expect(window.location.search).toBe("?lesion=S1&theme=dark");
    expect(trail.link()).toBe(window.location.href);
    trail.push(view("L5"));
    expect(trail.link()).toBe(window.location.href);
    expect(window.location.search).toBe("?lesion=L5&theme=dark");
    expect(readHere(null)?.view).toEqual(view("L5"));
    trail.dispose();
  });

  it("names a step after it is told, so that the step before keeps its own name", async () => {
    const trail = addressTrail(() => {}, view("S1"));
    trail.name("S1");
    await drawn();
    expect(document.title).toBe("S1");
    const titles: string[] = [];
    vi.spyOn(window.history, "pushState").mockImplementation(
      () => void titles.push(document.title),
    );
    trail.push(view("L5"));
    trail.name("L5");
    expect([document.title, titles]).toEqual(["S1", []]);
    await drawn();
    expect([document.title, titles]).toEqual(["L5", ["S1"]]);
    trail.dispose();
  });

  it("counts its steps, but not what only refines one", () => {
    const trail = addressTrail(() => {}, view("S1"));
    expect(trail.canBack()).toBe(false);
    trail.replace(view("L4"));
    expect(trail.canBack()).toBe(false);
    trail.push(view("L5"));
    expect(trail.canBack()).toBe(true);
    const back = vi.spyOn(window.history, "back").mockImplementation(() => {});
    trail.back();
    expect(back).toHaveBeenCalled();
    trail.dispose();
  });

  it("goes no further back than where it began, however fast one asks", () => {
    const onReturn = vi.fn();
    const trail = addressTrail(onReturn, view("S1"));
    const back = vi.spyOn(window.history, "back").mockImplementation(() => {});
    const arrives = (depth: number) => {
      window.history.replaceState({ rootToHeel: depth }, "");
      window.dispatchEvent(new PopStateEvent("popstate"));
    };
    trail.push(view("L5"));
    trail.push(view("L4"));
    for (let n = 0; n < 3; n++) trail.back(); // the browser has not gone a step yet
    expect(trail.canBack()).toBe(false);
    expect(back).toHaveBeenCalledTimes(1);
    arrives(1);
    expect(back).toHaveBeenCalledTimes(2);
    expect(onReturn).not.toHaveBeenCalled(); // it is only passed through
    trail.back();
    arrives(0);
    expect(back).toHaveBeenCalledTimes(2);
    expect(onReturn).toHaveBeenCalledOnce();
    expect(trail.canForward()).toBe(true);
    trail.dispose();
  });

  it("can go forward to what it has pushed itself", () => {
    const trail = addressTrail(() => {}, view("S1"));
    trail.push(view("L5"));
    expect(trail.canForward()).toBe(false);
    expect(trail.link()).toContain("L5");
    window.history.replaceState({ rootToHeel: 0 }, ""); // as the browser's own step back leaves it
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(trail.canForward()).toBe(true);
    const forward = vi.spyOn(window.history, "forward").mockImplementation(() => {});
    trail.forward();
    expect(forward).toHaveBeenCalled();
    trail.dispose();
  });

  it("tells the browser once the step is drawn, and each step in its turn", async () => {
    const trail = addressTrail(() => {}, view("S1"));
    const push = vi.spyOn(window.history, "pushState");
    trail.push(view("L5"));
    trail.replace(view("L4"));
    trail.push(view("L3"));
    expect(trail.canBack()).toBe(true);
    expect(push).not.toHaveBeenCalled();
    await drawn();
    expect(push.mock.calls.map(([state, , address]) => [state, address])).toEqual([
      [{ rootToHeel: 1 }, "/?lesion=L4&theme=dark"],
      [{ rootToHeel: 2 }, "/?lesion=L3&theme=dark"],
    ]);
    await drawn();
    expect(push).toHaveBeenCalledTimes(2);
    trail.dispose();
  });

  it.each([
    ["goes back", (trail: Trail) => trail.back()],
    ["is left", () => window.dispatchEvent(new Event("pagehide"))],
    ["ends", (trail: Trail) => trail.dispose()],
  ])("tells the browser before the page %s", (_, leave) => {
    const trail = addressTrail(() => {}, view("S1"));
    const push = vi.spyOn(window.history, "pushState");
    vi.spyOn(window.history, "back").mockImplementation(() => {});
    trail.push(view("L5"));
    leave(trail);
    expect(push).toHaveBeenCalledOnce();
    trail.dispose();
  });

  it("forgets a step from which the browser has gone back before it was told", async () => {
    const trail = addressTrail(() => {}, view("S1"));
    trail.push(view("L5"));
    window.dispatchEvent(new PopStateEvent("popstate"));
    await drawn();
    expect(window.location.search).toBe("?lesion=S1&theme=dark");
    expect(trail.canBack()).toBe(false);
    trail.dispose();
  });

  it("says when the browser has gone back, until it is disposed of", () => {
    const onReturn = vi.fn();
    const trail = addressTrail(onReturn, view("S1"));
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(onReturn).toHaveBeenCalledWith();
    trail.dispose();
    onReturn.mockClear();
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(onReturn).not.toHaveBeenCalled();
  });

  it("prefers the fragment, which a file's address needs", () => {
    window.history.replaceState(null, "", "/?lesion=S1#lesion=L5");
    expect(readHere(null)?.view).toEqual(view("L5"));
    window.history.replaceState(null, "", "/");
    expect(readHere(null)).toBeUndefined();
  });

  it("reads what of an address can be shown, and says what cannot", () => {
    window.history.replaceState(null, "", "/?lesion=S1&side=top");
    const reading = readHere(null);
    expect(reading?.view).toEqual(view("S1"));
    expect(reading?.refused).toHaveLength(1);
  });

  it("tells of a misspelt key in the fragment, but not of a place on a page", () => {
    window.history.replaceState(null, "", "/?lesion=S1#lesson=L5");
    expect(readHere(null)?.refused).toHaveLength(1);
    expect(readHere(null)?.view).toEqual(view("S1"));
    window.history.replaceState(null, "", "/?lesion=S1#top");
    expect(readHere(null)?.refused).toEqual([]);
  });

  it("is kept in memory where a page may not touch its address", () => {
    vi.spyOn(window.history, "replaceState").mockImplementation(() => {
      throw new DOMException("sandboxed", "SecurityError");
    });
    const onReturn = vi.fn();
    const trail = addressTrail(onReturn, view("S1"));
    expect(trail.link()).toBe("");
    trail.push(view("L5"));
    trail.back();
    expect(onReturn).toHaveBeenCalledWith(view("S1"));
  });
});
