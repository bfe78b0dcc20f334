/**
 * Builds viewer.bundle.js and THIRD_PARTY_LICENSES.txt from src/. `--check` builds in memory and compares.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const path = (name) => join(here, name);

async function bundle() {
  const result = await build({
    entryPoints: ["src/hosts.ts"],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    absWorkingDir: here,
    outfile: "viewer.bundle.js",
    loader: { ".css": "text" },
  });
  return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}

/** Packages that the bundle holds, by name. */
function packagesIn(inputs) {
  const names = inputs
    .map((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
    .filter(Boolean);
  return [...new Set(names)].sort();
}

function licenceOf(name) {
  const folder = path(`node_modules/${name}`);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${about.license}`;
  return `${name} ${about.version} (${about.license})\n\n${text}\n`;
}

const { code, inputs } = await bundle();
const licences = `The viewer bundle holds code of these packages.\n\n${packagesIn(inputs)
  .map(licenceOf)
  .join(`\n${"-".repeat(80)}\n\n`)}`;
const outputs = { "viewer.bundle.js": code, "THIRD_PARTY_LICENSES.txt": licences };
for (const [name, text] of Object.entries(outputs)) {
  if (!process.argv.includes("--check")) writeFileSync(path(name), text);
  else if (!existsSync(path(name)) || readFileSync(path(name), "utf8") !== text) {
    console.error(
      `${name} is not what the sources build: run "npm run build" in viz/viewer and commit it.`,
    );
    process.exitCode = 1;
  }
}
console.log(`viewer.bundle.js ${Math.round(code.length / 1000)} kB`);
