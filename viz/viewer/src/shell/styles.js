/** The style sheet as one text, so that it works inside a shadow root as well. */
import tokens from "./tokens.css";
import marks from "./marks.css";
import layout from "./layout.css";
import head from "./head.css";
import choose from "./choose.css";
import stage from "./stage.css";
import layers from "./layers.css";
import skin from "./skin.css";
import slide from "./slide.css";
import stageSmall from "./stage_small.css";
import heel from "./heel.css";
import meaning from "./meaning.css";
import rows from "./rows.css";
import focus from "./focus.css";
import print from "./print.css";

const middle = [stage, layers, skin, slide, stageSmall, heel];
const right = [meaning, rows, focus];
export default [tokens, marks, layout, head, choose, ...middle, ...right, print].join("\n");
