/** The first sentence: whether what is selected can hurt or numb the heel. */
import type { JSX } from "preact";
import { useSubject } from "../state/use_store";

/** The sentence in the words of the register; nothing where it is not told for what is shown. */
export function Lead(): JSX.Element | null {
  const { view, subject, reasons } = useSubject();
  const [patient, others] = subject.state.lead ?? [];
  const text = view.register === "patient" ? patient : others;
  return text && reasons === "told" ? <p class="lead">{text}</p> : null;
}
