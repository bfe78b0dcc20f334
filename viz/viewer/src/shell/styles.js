/** The style sheet as one text, so that it works inside a shadow root as well. */
import tokens from "./tokens.css";
import layout from "./layout.css";
import head from "./head.css";
import choose from "./choose.css";
import stage from "./stage.css";
import heel from "./heel.css";
import meaning from "./meaning.css";
import print from "./print.css";

export default [tokens, layout, head, choose, stage, heel, meaning, print].join("\n");
