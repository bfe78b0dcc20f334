/** Keyboard patterns that several lists share. */
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

/** How far an arrow key goes in the list of a combobox. */
export const LIST_STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** How the elements of a list lie. */
export interface ListLayout {
  readonly columns?: number;
  readonly horizontal?: boolean;
}

/** What a list of roving focus gets as its props. */
export interface Roving {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Roving focus in a list: one element is in the tab order, the arrow keys move among all that the
 * selector finds inside the container that gets the returned props.
 */
export function useRoving(selector: string, layout: ListLayout = {}): Roving {
  const box = useRef<HTMLDivElement>(null);
  const moves = movesIn(layout);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves.get(event.key);
    const all = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    if (move === undefined || at < 0) return;
    event.preventDefault();
    all[Math.min(all.length - 1, Math.max(0, at + move))]?.focus();
  };
  return { ref: box, onKeyDown };
}

function movesIn({ columns = 1, horizontal = false }: ListLayout): ReadonlyMap<string, number> {
  const step = horizontal ? 1 : columns;
  const across: [string, number][] = [
    ["ArrowRight", 1],
    ["ArrowLeft", -1],
  ];
  return new Map([
    ["ArrowDown", step],
    ["ArrowUp", -step],
    ["Home", Number.NEGATIVE_INFINITY],
    ["End", Number.POSITIVE_INFINITY],
    ...(columns > 1 || horizontal ? across : []),
  ]);
}

/**
 * Closes something when Escape is pressed or the pointer goes down outside it and outside of the
 * button that toggles it (a selector). Gives what stops listening.
 */
export function closesOn(box: HTMLElement, close: () => void, opener = ""): () => void {
  const isInside = (node: EventTarget) =>
    node === box || (opener !== "" && node instanceof Element && node.matches(opener));
  const onPointer = (event: Event) => {
    if (!event.composedPath().some(isInside)) close();
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
    event.preventDefault(); // taken
    close();
  };
  const root = box.getRootNode();
  root.addEventListener("pointerdown", onPointer, true);
  root.addEventListener("keydown", onKey, true);
  return () => {
    root.removeEventListener("pointerdown", onPointer, true);
    root.removeEventListener("keydown", onKey, true);
  };
}

/** Closes something, as `closesOn` does, while it is open. */
export function whileOpen(
  box: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
  opener = "",
): (() => void) | undefined {
  return open && box.current ? closesOn(box.current, close, opener) : undefined;
}

/** Whether a person is writing text where an event comes from. */
export function isWriting(event: Event): boolean {
  const [from] = event.composedPath();
  return from instanceof Element && /^(input|select|textarea)$/i.test(from.tagName);
}

/** The page that was used last: of several in a notebook, the one that hears keys while nothing has focus. */
let usedLast: HTMLElement | undefined;

/**
 * Calls `act` for every key that is pressed on the page around an element, also where nothing has the
 * focus, as after a click on bare ground. Gives what stops it.
 */
export function onPageKey(element: Element, act: (event: KeyboardEvent) => void): () => void {
  const page = element.closest<HTMLElement>(".rth");
  if (!page) return () => {};
  const use = () => {
    usedLast = page;
  };
  const onBare = (event: KeyboardEvent) => {
    if (event.target === document.body && usedLast === page) act(event);
  };
  if (!usedLast?.isConnected) use();
  page.addEventListener("pointerdown", use, true);
  page.addEventListener("keydown", act);
  document.addEventListener("keydown", onBare);
  return () => {
    page.removeEventListener("pointerdown", use, true);
    page.removeEventListener("keydown", act);
    document.removeEventListener("keydown", onBare);
  };
}

/** What Escape does on a page: the last of these, which came last. */
const ESCAPES = new WeakMap<HTMLElement, (() => void)[]>();

/**
 * Calls `act` when Escape is pressed on the page around an element and nothing has taken it; what came
 * last goes first. Gives what stops it.
 */
export function onEscape(element: Element, act: () => void): () => void {
  const page = element.closest<HTMLElement>(".rth");
  if (!page) return () => {};
  const waiting = ESCAPES.get(page) ?? escapesOf(page);
  waiting.push(act);
  return () => void waiting.splice(waiting.lastIndexOf(act), 1);
}

function escapesOf(page: HTMLElement): (() => void)[] {
  const waiting: (() => void)[] = [];
  ESCAPES.set(page, waiting);
  page.addEventListener("keydown", (event) => {
    const last = waiting.at(-1);
    if (event.key !== "Escape" || event.defaultPrevented || !last) return;
    event.preventDefault(); // taken
    last();
  });
  return waiting;
}

/** The element that has the focus in the document, or the shadow, of an element. */
export function focusedAround(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
