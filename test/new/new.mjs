import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as finding from './finding.mjs';
import * as publisher from './publisher.mjs';
import * as topic from './topic.mjs';
import * as verb from './verb.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const things = { publisher, verb, topic, finding };
const [kind, ...args] = process.argv.slice(2);

/** Does what was asked for, or gives the sentence on why it cannot. */
function make() {
  const thing = Object.hasOwn(things, kind ?? '') ? things[kind] : null;
  if (thing === null)
    return Object.values(things)
      .map(({ usage }) => usage)
      .join('\n');
  const made = thing.write(args, (file) => readFileSync(join(root, file), 'utf8'));
  if (made === null) return thing.usage;
  const edited = new Set(Object.keys(made.files).filter((file) => existsSync(join(root, file))));
  const owned = Object.keys(made.files).filter(
    (file) => /\/(?:publishers|rules)\/[^/]+\.ts$/u.test(file) && !/\/index\.ts$/u.test(file),
  );
  if (owned.some((file) => edited.has(file))) return `There is one already: ${owned.join(', ')}.`;
  for (const [file, text] of Object.entries(made.files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${edited.has(file) ? 'changed' : 'written'}  ${file}`);
  }
  console.log(`\nNext:\n${made.next.map((step) => `- ${step}`).join('\n')}`);
  return null;
}

const refused = make();
if (refused !== null) {
  console.error(refused);
  process.exitCode = 2;
}
