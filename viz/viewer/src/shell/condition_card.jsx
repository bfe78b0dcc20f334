/**
 * What a patient is told (plantar fasciitis, sciatica): symptoms, what helps, and the sites behind
 * it.
 */
import { nameOf, texts } from "./book.js";
import { useSelection } from "./use_store.js";

const LISTS = [
  ["symptoms", "Symptoms"],
  ["aggravated_by", "Worse with"],
  ["eased_by", "Better with"],
  ["tests", "Tests"],
  ["treatments", "Treatments named"],
  ["risk_factors", "Risk factors"],
];

export function ConditionBody({ row }) {
  const { store, words, view, id: selected } = useSelection();
  const sites = (row.sites || []).filter((id) => words.states.includes(id));
  const flags = texts(row.red_flags);
  return (
    <>
      {flags.length > 0 && (
        <div class="urgent">
          <b>Seek urgent care with:</b>
          <p>{flags.join("; ")}</p>
        </div>
      )}
      {row.heel_effect && (
        <p>
          <span class="label">Heel</span>
          {row.heel_effect}
        </p>
      )}
      {sites.length > 0 && (
        <>
          <p class="label block">Show it on the body</p>
          <ul class="chips">
            {sites.slice(0, 24).map((id) => (
              <li key={id}>
                <button
                  class={id === selected ? "pill on" : "pill"}
                  data-lesion={id}
                  onClick={() => store.select(id)}
                >
                  {nameOf(words.book, "site", id, view.register)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {LISTS.map(([key, title]) => (
        <Line key={key} title={title} items={texts(row[key])} />
      ))}
      {row.qualification && <p class="remark">{texts(row.qualification).join(" ")}</p>}
    </>
  );
}

function Line({ title, items }) {
  if (!items.length) return null;
  return (
    <p>
      <span class="label">{title}</span>
      {items.join(", ")}
    </p>
  );
}
