/** Keyboard patterns that several lists share. */
import { useRef } from "preact/hooks";

/**
 * Roving focus in a list: one element is in the tab order, the arrow keys move among all.
 * @param {string} selector  the elements, inside the container that gets the returned props
 * @param {{columns?: number, horizontal?: boolean}} layout
 */
export function useRoving(selector, { columns = 1, horizontal = false } = {}) {
  const box = useRef(null);
  const moves = {
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -Infinity,
    End: Infinity,
    ...(columns > 1 || horizontal ? { ArrowRight: 1, ArrowLeft: -1 } : {}),
    ...(horizontal ? { ArrowDown: 1, ArrowUp: -1 } : {}),
  };
  const onKeyDown = (event) => {
    if (!(event.key in moves)) return;
    const all = [...box.current.querySelectorAll(selector)];
    const at = all.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    all[Math.min(all.length - 1, Math.max(0, at + moves[event.key]))].focus();
  };
  return { ref: box, onKeyDown };
}

/**
 * Closes something when Escape is pressed or the pointer goes down outside it.
 * @param {HTMLElement} box @param {() => void} close @param {string} [opener]  selector of the
 *   button that toggles it
 * @returns {() => void} stops listening
 */
export function closesOn(box, close, opener = "") {
  const isInside = (node) => node === box || (opener && node.matches?.(opener));
  const onPointer = (event) => {
    if (!event.composedPath().some(isInside)) close();
  };
  const onKey = (event) => {
    if (event.key !== "Escape") return;
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
