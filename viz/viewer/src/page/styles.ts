/** The style sheet as one text, so that it works inside a shadow root as well. */
import { CONTRACT } from "../contract/constants";
import bedside from "../left/bedside.css";
import choose from "../left/choose.css";
import finder from "../left/finder.css";
import compared from "../marks/compared.css";
import marks from "../marks/marks.css";
import popover from "../marks/popover.css";
import tokens from "../marks/tokens.css";
import compare from "../right/compare.css";
import find from "../right/find.css";
import focus from "../right/focus_card.css";
import meaning from "../right/meaning.css";
import registers from "../right/registers.css";
import rows from "../right/rows.css";
import sheetRows from "../sheet/rows_of_sheet.css";
import sheet from "../sheet/sheet.css";
import compareLegend from "../stage/compare.css";
import heel from "../stage/heel_panel.css";
import layers from "../stage/layer_panel.css";
import slide from "../stage/nerve_slider.css";
import skin from "../stage/skin.css";
import stage from "../stage/stage.css";
import stageSmall from "../stage/stage_small.css";
import where from "../stage/where_one_is.css";
import head from "./head.css";
import layout from "./layout.css";
import phone from "./phone.css";
import print from "./print.css";

const middle = [stage, layers, skin, slide, stageSmall, heel, where, compareLegend];
const right = [meaning, rows, registers, focus, find, compare];
const colours = Object.entries(CONTRACT.tokens).map(
  ([name, colour]) => `--${name.replaceAll("_", "-")}: ${colour};`,
);
const inks = `.rth { ${colours.join(" ")} }`;
export default [
  inks,
  tokens,
  marks,
  compared,
  popover,
  layout,
  head,
  choose,
  bedside,
  finder,
  ...middle,
  ...right,
  phone,
  sheet,
  sheetRows,
  print,
].join("\n");
