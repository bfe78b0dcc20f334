/**
 * Checks a scene file, GLB or gzip of one, with Khronos' glTF validator: `node validate.mjs FILE`.
 * Prints every error with its place, then the counts; exits 1 when there is an error.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import validator from "gltf-validator";

const GZIP_MAGIC = 0x1f8b;
const SEVERITIES = ["errors", "warnings", "infos", "hints"];

/** @param {string} file @returns {Uint8Array} the GLB in it */
function glbOf(file) {
  const bytes = readFileSync(file);
  const packed = bytes.length > 1 && bytes.readUInt16BE(0) === GZIP_MAGIC;
  return new Uint8Array(packed ? gunzipSync(bytes) : bytes);
}

/** @param {Message[]} messages @returns {string} such as "16 UNUSED_OBJECT" */
function countsByCode(messages) {
  const counts = new Map();
  for (const { code } of messages) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(", ");
}

/**
 * @typedef {object} Message
 * @property {string} code
 * @property {number} severity index into SEVERITIES
 * @property {string} message
 * @property {string} [pointer] place in the document
 * @property {number} [offset] place in the file, where there is no document
 */

/** @param {string} file @returns {Promise<Message[]>} */
async function messagesOn(file) {
  const report = await validator.validateBytes(glbOf(file), { maxIssues: 0 });
  return report.issues.messages;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Name the scene file: node validate.mjs scene.glb.gz");
  process.exit(1);
}
const messages = await messagesOn(file).catch((error) => {
  console.error(`${file} could not be read: ${error.message ?? error}`);
  process.exit(1);
});
for (const { code, message, pointer, offset } of messages.filter((one) => one.severity === 0))
  console.log(`${pointer ?? `byte ${offset}`}: ${code}: ${message}`);
SEVERITIES.forEach((name, severity) => {
  const found = messages.filter((one) => one.severity === severity);
  console.log(`${found.length} ${name}${found.length ? `: ${countsByCode(found)}` : ""}`);
});
process.exitCode = messages.some((one) => one.severity === 0) ? 1 : 0;
