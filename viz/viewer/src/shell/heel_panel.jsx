/**
 * The heel from four sides at once, in the same colours as the body, and what lies under its skin.
 */
import { heelTargets } from "./book.js";
import { HEEL_DEPTHS, HEEL_FACES, stateWord } from "./words.js";
import { StateChip } from "./marks.jsx";
import { useSelection } from "./use_store.js";

const NOTHING = { state: "untouched", loss: 0 };
const SORE = { state: "pain", loss: 0 };

export function HeelPanel({ canvases }) {
  const { store, state, words, view, id, effects, known } = useSelection();
  if (!words) return <div class="heel" aria-hidden="true" />;
  const targets = heelTargets(words.book);
  const sore = words.pain[id] || [];
  const effect = (key) =>
    sore.includes(targets[key]) ? SORE : effects.get(targets[key]) || NOTHING;
  const look = (key) => {
    if (!targets[key]) return;
    const [kind, id] = targets[key].split(":");
    store.focusOn({ kind, id });
  };
  return (
    <section class="heel" aria-label="The heel">
      <div class="heel-faces">
        {HEEL_FACES.map(([key, label]) => (
          <button
            class="heel-face"
            key={key}
            data-heel={key}
            data-state={effect(key).state}
            onClick={() => look(key)}
            aria-label={`${label} heel: ${stateWord("skin", effect(key).state, view.register)}`}
          >
            {!state.picture && (
              <canvas
                ref={(canvas) => {
                  canvases.current[key] = canvas;
                }}
              />
            )}
            <span class="heel-label">
              <b>{label}</b>
              {known && (
                <StateChip kind="skin" state={effect(key).state} register={view.register} />
              )}
            </span>
          </button>
        ))}
      </div>
      <div class="heel-depths">
        <span class="under">{known ? "Deep" : "The heel from four sides"}</span>
        {known &&
          HEEL_DEPTHS.map(([key, label]) => (
            <button
              class="heel-depth"
              key={key}
              data-heel={key}
              data-state={effect(key).state}
              onClick={() => look(key)}
            >
              {label}
              <StateChip kind="deep" state={effect(key).state} register={view.register} />
            </button>
          ))}
      </div>
    </section>
  );
}
