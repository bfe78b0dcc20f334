/** Escape: what came last goes first, and only that.
 *
 * @vitest-environment happy-dom
 */
import { beforeEach, describe, expect, it } from "vitest";
import { onEscape, onPageKey } from "../../src/marks/keys";

describe("Escape", () => {
  let button: HTMLElement;
  let done: string[];
  const press = (key = "Escape") => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    button.dispatchEvent(event);
    return event.defaultPrevented;
  };

  beforeEach(() => {
    document.body.innerHTML = '<div class="rth"><button></button></div>';
    button = document.querySelector("button") as HTMLElement;
    done = [];
  });

  it("closes what was opened last, then what was there before", () => {
    const first = onEscape(button, () => done.push("site"));
    const second = onEscape(button, () => {
      done.push("card");
      second();
    });
    expect(press()).toBe(true);
    expect(press()).toBe(true);
    expect(done).toEqual(["card", "site"]);
    first();
    expect(press()).toBe(false);
  });

  it("leaves what is taken, and other keys", () => {
    onEscape(button, () => done.push("card"));
    button.addEventListener("keydown", (event) => event.preventDefault());
    press();
    press("Enter");
    expect(done).toEqual([]);
  });

  it("does nothing outside of a page", () => {
    document.body.innerHTML = "<button></button>";
    button = document.querySelector("button") as HTMLElement;
    onEscape(button, () => done.push("card"))();
    press();
    expect(done).toEqual([]);
  });
});

describe("a key of the page", () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<div class="rth" id="a"><button></button></div><div class="rth" id="b"><button></button></div><p>Beside</p>';
  });
  const at = (selector: string) => document.querySelector(selector) as HTMLElement;
  const press = (element: HTMLElement) =>
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "y", bubbles: true }));

  it("is heard where nothing has the focus, by the page that was used last, and once", () => {
    const heard: string[] = [];
    const stops = ["a", "b"].map((id) => onPageKey(at(`#${id} button`), () => heard.push(id)));
    press(document.body);
    at("#b").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    press(document.body);
    press(at("#a button"));
    press(at("p"));
    expect(heard).toEqual(["a", "b", "a"]);
    for (const stop of stops) stop();
    press(document.body);
    expect(heard).toHaveLength(3);
  });
});
