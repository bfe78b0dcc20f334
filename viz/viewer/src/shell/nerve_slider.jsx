/** Slides a cut along a nerve; what leaves above the cut drops out of the picture. */
import { useRef, useState } from "preact/hooks";
import { nameOf } from "./book.js";
import { lineOf, nearestStop, stopsOf, ticksOf } from "./nerve_line.js";
import { listed, midSentence } from "./words.js";
import { useSelection } from "./use_store.js";

export function NerveSlider() {
  const { store, words, view, id, known } = useSelection();
  const line = known ? lineOf(words, id) : undefined;
  if (!line) return null;
  const move = (stop) =>
    stop &&
    stop.id !== store.state.view.lesions[0] &&
    store.show({ lesions: [stop.id] }, "person", { focus: null });
  const name = nameOf(words.book, "nerve", line.nerve, view.register);
  return (
    <section class="slide" aria-label={`Cut along the ${name}`}>
      <p>
        <b>Slide the cut</b> <span>along the {midSentence(name)}, from the spine outwards</span>
      </p>
      <Track words={words} line={line} move={move} register={view.register} name={name} />
    </section>
  );
}

function Track({ words, line, move, register, name }) {
  const track = useRef(null);
  const [held, setHeld] = useState(undefined);
  const stops = stopsOf(words, line.nerve);
  const ticks = ticksOf(words, line.nerve, register);
  const at = held ?? line.position;
  const place = (event) => {
    const box = track.current.getBoundingClientRect();
    const position = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    setHeld(position);
    move(nearestStop(words, line.nerve, position));
  };
  const onPointerDown = (event) => {
    track.current.setPointerCapture(event.pointerId);
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
      {ticks.map((tick) => (
        <Mark key={tick.position} tick={tick} caught={tick.position > at} />
      ))}
      <span
        class="handle"
        role="slider"
        tabIndex={0}
        style={{ left: `${at * 100}%` }}
        aria-label={`Cut along the ${name}`}
        aria-valuemin={0}
        aria-valuemax={stops.length - 1}
        aria-valuenow={indexOf(stops, line.position)}
        aria-valuetext={spoken(ticks, at)}
        onKeyDown={(event) => step(event, stops, line.position, move)}
      />
    </div>
  );
}

function Mark({ tick, caught }) {
  const edge = tick.position < 0.2 ? "from-left" : tick.position > 0.8 ? "from-right" : "";
  return (
    <span class={caught ? "mark caught" : "mark"} style={{ left: `${tick.position * 100}%` }}>
      <span class={`mark-label ${edge}`}>
        {caught ? "cut off: " : "spared: "}
        {shortened(tick.names)}
      </span>
    </span>
  );
}

function shortened(names) {
  return names.length > 5
    ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`
    : listed(names);
}

function spoken(ticks, at) {
  const spared = ticks.filter(({ position }) => position <= at).flatMap(({ names }) => names);
  const next = ticks.find(({ position }) => position > at);
  const rest = next ? `cut off from ${listed(next.names.slice(0, 3))} on` : "nothing is cut off";
  return spared.length ? `${rest}; spared: ${shortened(spared)}` : rest;
}

function indexOf(stops, position) {
  const gaps = stops.map((stop) => Math.abs(stop.position - position));
  return gaps.indexOf(Math.min(...gaps));
}

function step(event, stops, position, move) {
  const by = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    Home: -Infinity,
    End: Infinity,
  }[event.key];
  if (!by) return;
  event.preventDefault();
  const next = Math.min(stops.length - 1, Math.max(0, indexOf(stops, position) + by));
  move(stops[next]);
}
