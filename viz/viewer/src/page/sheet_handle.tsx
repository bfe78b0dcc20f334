/** On a phone the words lie on a sheet: a handle pulls it to its name, half, or full height. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** How high the sheet stands. */
export type SheetStop = "name" | "half" | "full";

const STOPS: readonly SheetStop[] = ["name", "half", "full"];
const WORD: Readonly<Record<SheetStop, string>> = {
  name: "Show more",
  half: "Show all the words",
  full: "Show the body again",
};
/** A pull shorter than this is a tap, px. */
const TAP_PX = 12;

/** Where the sheet stands, and what moves it. */
export interface SheetHandleGiven {
  readonly stop: SheetStop;
  readonly setStop: (stop: SheetStop) => void;
}

/** The handle: a tap goes on to the next height, a pull up or down to the one beside it. */
export function SheetHandle({ stop, setStop }: SheetHandleGiven): JSX.Element {
  const from = useRef<number | null>(null);
  const pulled = useRef(false);
  const at = STOPS.indexOf(stop);
  const go = (to: number) => setStop(STOPS[Math.min(2, Math.max(0, to))] ?? "half");
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    from.current = event.clientY;
    pulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const way = clientY - (from.current ?? clientY);
    from.current = null;
    pulled.current = Math.abs(way) >= TAP_PX;
    if (pulled.current) go(at + (way < 0 ? 1 : -1));
  };
  const onClick = () => {
    if (!pulled.current) go(stop === "full" ? 0 : at + 1);
    pulled.current = false;
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={WORD[stop]}
      data-stop={stop}
      {...{ onPointerDown, onPointerUp, onClick }}
    />
  );
}

/** The height of the sheet; what is newly looked at brings it into sight, from its beginning. */
export function useSheet(looked: string): [SheetStop, (stop: SheetStop) => void] {
  const [stop, setStop] = useState<SheetStop>("half");
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) setStop((now) => (now === "name" ? "half" : now));
    first.current = false;
  }, [looked]);
  return [stop, setStop];
}
