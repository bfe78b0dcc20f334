/**
 * Writes src/contract/generated.ts from contract.schema.json, which Python writes
 * (`python -m viz contract viz/viewer/src/contract`). `--check` compares in memory.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";

const SOURCE = new URL("src/contract/contract.schema.json", import.meta.url);
const TARGET = new URL("src/contract/generated.ts", import.meta.url);
const HEAD =
  "/** The types of the contract with Python. Written by contract.mjs: do not change them here. */";

/** What comes from Python is never changed: every field and list is read-only. */
function readOnly(text) {
  const file = ts.createSourceFile("generated.ts", text, ts.ScriptTarget.ES2022, true);
  const marks = [];
  const visit = (node, inList) => {
    const field = ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node);
    const list = ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node);
    if (field || (list && !inList)) marks.push(node.getStart());
    ts.forEachChild(node, (child) => visit(child, ts.isArrayTypeNode(node)));
  };
  visit(file, false);
  return marks
    .sort((a, b) => b - a)
    .reduce((made, at) => `${made.slice(0, at)}readonly ${made.slice(at)}`, text);
}

async function generated() {
  const schema = JSON.parse(readFileSync(SOURCE, "utf8"));
  const types = await compile(schema, "Everything", {
    additionalProperties: false,
    bannerComment: HEAD,
    style: { printWidth: 100 },
  });
  return readOnly(types);
}

const text = await generated();
if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
else if (!existsSync(TARGET) || readFileSync(TARGET, "utf8") !== text) {
  console.error("generated.ts is not what the contract gives: run `npm run contract`, commit it.");
  process.exitCode = 1;
}
