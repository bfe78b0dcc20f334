/** What was found on paper: red flags first, the findings, where it may be, and what to test next. */
import type { JSX } from "preact";
import { answerWords, sideWords, unasked } from "../book/findings";
import {
  abnormalIn,
  against,
  byPlace,
  headline,
  percentWords,
  REST,
  startsRest,
  type Tied,
  tiedIn,
  underline,
  unexplained,
  wordIn,
} from "../book/ranking_words";
import { answerIn, type Spoken } from "../book/spoken";
import { capital, SIDE_WORD } from "../book/words";
import type { Finding, Ranked, Ranking } from "../reason/localise";
import type { NextTest } from "../reason/next_tests";
import { isUnremarkable } from "../reason/noted";
import { useRanking } from "../state/use_ranking";
import { BodyFigure } from "./figures";
import { Columns, GroupRow, Lines, Part } from "./lists";
import type { Pictures } from "./pictures";

/** What is ranked, and from what. */
interface Found {
  readonly evidence: Spoken;
  readonly ranking: Ranking;
  readonly findings: readonly Finding[];
}

/** The head: what is urgent before anything else. */
export function FoundHeading(): JSX.Element {
  const { evidence, ranking, findings, complaint } = useRanking();
  const abnormal = abnormalIn(findings);
  const open = unasked(evidence, findings);
  return (
    <header class="title">
      {ranking && ranking.redFlags.length > 0 && (
        <section class="urgent-box now" data-sheet-flags>
          <h3>Urgent</h3>
          {ranking.redFlags.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      <p class="eyebrow">Where is it? {capital(SIDE_WORD[complaint])}</p>
      <h1>{ranking ? headline(ranking, findings.length, abnormal) : "Find"}</h1>
      {ranking && findings.length > 0 && (
        <p class="muted">{underline(ranking, findings.length, abnormal)}</p>
      )}
      {open.length > 0 && (
        <p class="muted" data-sheet-unasked>
          Urgent signs that were not asked for: {open.map(({ name }) => name).join("; ")}.
        </p>
      )}
    </header>
  );
}

/** Everything below the head. */
export function FindPart({ pictures }: { pictures: Pictures }): JSX.Element {
  const { state, evidence, ranking, findings } = useRanking();
  if (!evidence || !ranking) return <p>The tables have not come; nothing can be ranked.</p>;
  const found = { evidence, ranking, findings };
  return (
    <>
      <div class="pictures">
        <BodyFigure picture={pictures.body} />
        <div class="beside-picture">
          <FindingTable {...found} />
        </div>
      </div>
      <Lines
        title="These do not fit one another"
        items={ranking.contradictions.map(({ why }) => why)}
      />
      {findings.length > 0 && <RankingTable {...found} />}
      <Next {...found} />
      {state.view.register === "patient" && (
        <p>This page cannot examine anyone. Show this sheet to a doctor.</p>
      )}
    </>
  );
}

function FindingTable({ evidence, findings }: Found) {
  if (!findings.length) return <p>Nothing is marked.</p>;
  return (
    <>
      <h2>What was found ({findings.length})</h2>
      <table class="sheet-table" data-sheet-findings>
        <tbody>
          {findings.map((one) => (
            <tr key={`${one.of} ${one.side}`} data-of={one.of}>
              <th scope="row">
                {evidence.question.get(one.of)?.name ?? one.of}
                {sideWords(evidence.question.get(one.of), one)}
              </th>
              <td class={isUnremarkable(one.is) ? "" : "marked"}>{answerWords(evidence, one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** So many places are printed, those that cannot be told apart as one. */
const MOST = 6;
const RANKED = ["Place", "How likely", "Explains", "Does not fit"] as const;

function RankingTable({ evidence, ranking, findings }: Found) {
  const tied = tiedIn(ranking, findings.length);
  const isAbnormal = abnormalIn(findings) > 0;
  return (
    <>
      <h2>Where it may be</h2>
      <table class="sheet-table" data-sheet-ranking>
        <Columns names={RANKED} />
        {tied.slice(0, MOST).map((box, n) => (
          <tbody key={box.rows[0]?.id}>
            {isAbnormal && startsRest(box, tied[n - 1]) && (
              <GroupRow columns={RANKED.length}>{REST}</GroupRow>
            )}
            {box.rows.length > 1 && (
              <GroupRow
                columns={RANKED.length}
                data-sheet-alike={box.rows.map(({ id }) => id).join()}
              >
                Cannot be told apart by these findings ({box.rows.length})
              </GroupRow>
            )}
            {box.rows.map((row) => (
              <Place key={row.id} {...{ row, box, evidence, findings }} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface PlaceGiven extends Omit<Found, "ranking"> {
  readonly row: Ranked;
  readonly box: Tied;
}

function Place({ row, box, evidence, findings }: PlaceGiven) {
  const isExact = evidence.register === "clinician";
  const likely = [wordIn(box, row), isExact ? percentWords(row.probability) : ""];
  const name = (one: Finding) => evidence.question.get(one.of)?.name ?? one.of;
  const misfits = [...unexplained(row, findings), ...against(row)].map(name);
  return (
    <tr data-candidate={row.id}>
      <th scope="row">{row.name}</th>
      <td>{likely.filter(Boolean).join(", ")}</td>
      <td>
        {row.explains.length} of {abnormalIn(findings)}
      </td>
      <td>{[...new Set(misfits)].join("; ") || "-"}</td>
    </tr>
  );
}

function Next({ evidence, ranking }: Found) {
  if (!ranking.next.length) return null;
  const isPlain = evidence.register === "patient";
  return (
    <Part title={isPlain ? "What to try or ask next" : "What to test next, the most telling first"}>
      <ol class="lines">
        {ranking.next.map(({ of, name, how, answers }) => (
          <li key={of} data-next={of}>
            <b>{name}</b>
            {how && ` (${how})`}
            {!isPlain && `: ${leadsOf(evidence, of, answers)}`}.
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** "weak or paralysed: S1 root; normal: tibial nerve". */
function leadsOf(evidence: Spoken, of: string, answers: NextTest["answers"]): string {
  const words = (given: readonly string[]) => given.map((is) => answerIn(evidence, of, is));
  return byPlace(answers, ({ name }) => name)
    .map(([name, given]) => `${words(given).join(" or ")}: ${name}`)
    .join("; ");
}
