// Reads all letters of windows-1252 and one page with the command, on the Node that runs it. Build first.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../../dist/page/decode.js';

const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
const latin = Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)).join('');
for (const label of ['windows-1252', 'iso-8859-1', 'latin1', 'ascii', 'us-ascii', 'cp1252'])
  assert.equal(decodePage(bytes, `text/html; charset=${label}`).text, HIGH + latin, label);
const words = '“Kami siap,” ujar Ratna – kemarin.';
assert.equal(decodePage(Buffer.from(words), 'text/html; charset=iso-8859-1').text, words);
assert.equal(decodePage(Buffer.from(`\uFEFF${words}`, 'utf16le'), null).text.replace('\uFEFF', ''), words);

const bin = fileURLToPath(new URL('../../bin/kutip.js', import.meta.url));
const page = fileURLToPath(new URL('../../fixtures/pages/viva/kutipan-terputus/page.html', import.meta.url));
const report = JSON.parse(execFileSync(process.execPath, [bin, page, '--json'], { encoding: 'utf8' }));
assert.ok(report.ok && report.quotes.length > 0);
process.stdout.write(`${process.version}: the charset table and the command are right\n`);
