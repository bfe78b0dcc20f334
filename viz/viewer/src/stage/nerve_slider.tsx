/** Slides a cut along a nerve; what leaves above the cut drops out of the picture. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { nameOf } from "../book/book";
import { gradeOf } from "../book/grades";
import {
  type Branching,
  branchingsOf,
  lineOf,
  nearestStop,
  type Stop,
  stopsOf,
} from "../book/nerve_line";
import { listed, midSentence } from "../book/words";
import type { Leaving } from "../contract/book_rows";
import type { View } from "../contract/view";
import { useSelection, useWords } from "../state/use_store";

/** Takes the cut to a stop. */
type Move = (stop: Stop | undefined) => void;

/** The slider of a selection that cuts a nerve which can be cut in several places. */
export function NerveSlider(): JSX.Element | null {
  const { words, id, known } = useSelection();
  const line = words && known ? lineOf(words, id) : undefined;
  return line ? <Slider line={line} /> : null;
}

function Slider({ line }: { line: Leaving }) {
  const { store, words, view } = useWords();
  const move: Move = (stop) => {
    if (stop && stop.id !== store.state.view.lesions[0])
      store.show({ lesions: [stop.id], card: "" });
  };
  const name = nameOf(words.book, "nerve", line.nerve, view.register);
  const isCut = view.lesions.every((id) => gradeOf(words, id, view.grade) === "cut");
  return (
    <section
      class={isWhole(view.camera) ? "slide" : "slide close"}
      aria-label={`Cut along the ${name}`}
    >
      <p title={`Along the ${midSentence(name)}, from the spine outwards`}>
        Slide the {isCut ? "cut" : "place"}
      </p>
      <Track line={line} move={move} name={name} />
    </section>
  );
}

/** Cameras that leave room beside the body for the names of branches. */
const WHOLE_BODY: ReadonlySet<View["camera"]> = new Set(["front", "back", "side"]);

function isWhole(camera: View["camera"]): boolean {
  return WHOLE_BODY.has(camera);
}

interface TrackGiven {
  readonly line: Leaving;
  readonly move: Move;
  readonly name: string;
}

function Track({ line, move, name }: TrackGiven) {
  const { words, view } = useWords();
  const track = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | undefined>(undefined);
  const branchings = branchingsOf(words, line.nerve, view.register);
  const at = held ?? line.position;
  const place = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const position = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    setHeld(position);
    move(nearestStop(words, line.nerve, position));
  };
  const onPointerDown = (event: PointerEvent) => {
    track.current?.setPointerCapture(event.pointerId);
    place(event);
  };
  return (
    <div
      class="track"
      ref={track}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => held !== undefined && place(event)}
      onPointerUp={() => setHeld(undefined)}
      onPointerCancel={() => setHeld(undefined)}
    >
      <span class="rail" style={{ "--at": `${at * 100}%` }} />
      {apart(branchings).map(({ branching, named }) => (
        <Mark
          key={branching.position}
          branching={branching}
          caught={branching.position > at}
          named={named}
        />
      ))}
      <Handle {...{ line, move, name, at, branchings }} />
    </div>
  );
}

interface HandleGiven extends TrackGiven {
  /** Where the handle is, 0..1. */
  readonly at: number;
  readonly branchings: readonly Branching[];
}

function Handle({ line, move, name, at, branchings }: HandleGiven) {
  const { words } = useWords();
  const stops = stopsOf(words, line.nerve);
  const now = indexOf(stops, line.position);
  return (
    <span
      class="handle"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      style={{ top: `${at * 100}%` }}
      aria-label={`Cut along the ${name}`}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={now}
      aria-valuetext={spoken(branchings, at)}
      onKeyDown={(event) => step(event, stops, now, move)}
    />
  );
}

/** Two names nearer than this share of the track would lie on each other. */
const APART = 0.045;

/** The branchings, and which of them have room for their name beside the track. */
function apart(branchings: readonly Branching[]): { branching: Branching; named: boolean }[] {
  let last = Number.NEGATIVE_INFINITY;
  return branchings.map((branching) => {
    const named = branching.position - last >= APART;
    if (named) last = branching.position;
    return { branching, named };
  });
}

interface MarkGiven {
  readonly branching: Branching;
  readonly caught: boolean;
  /** Whether its name always shows. */
  readonly named: boolean;
}

function Mark({ branching: { position, names }, caught, named }: MarkGiven) {
  return (
    <span class={caught ? "mark caught" : "mark"} style={{ top: `${position * 100}%` }}>
      {named && (
        <span class="mark-name" aria-hidden="true">
          {names.length > 1 ? `${names[0]} + ${names.length - 1}` : names[0]}
        </span>
      )}
      <span class="mark-label">
        {caught ? "cut off: " : "spared: "}
        {shortened(names)}
      </span>
    </span>
  );
}

function shortened(names: readonly string[]): string {
  return names.length > 5
    ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`
    : listed(names);
}

function spoken(branchings: readonly Branching[], at: number): string {
  const spared = branchings.filter(({ position }) => position <= at).flatMap(({ names }) => names);
  const next = branchings.find(({ position }) => position > at);
  const rest = next ? `cut off from ${listed(next.names.slice(0, 3))} on` : "nothing is cut off";
  return spared.length ? `${rest}; spared: ${shortened(spared)}` : rest;
}

/** Number of the stop nearest to a position. */
function indexOf(stops: readonly Stop[], position: number): number {
  const gaps = stops.map((stop) => Math.abs(stop.position - position));
  return gaps.indexOf(Math.min(...gaps));
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);

function step(event: KeyboardEvent, stops: readonly Stop[], now: number, move: Move): void {
  const by = STEPS.get(event.key);
  if (!by) return;
  event.preventDefault();
  move(stops[Math.min(stops.length - 1, Math.max(0, now + by))]);
}
