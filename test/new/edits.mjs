/** Puts a line before the last place where a file has `marker`; a file without it has changed its form, which is said. */
export function insertBefore(text, marker, line) {
  const at = text.lastIndexOf(marker);
  if (at < 0) throw new Error(`Nothing like ${JSON.stringify(marker.trim())} is in the file any more.`);
  return `${text.slice(0, at)}${line}${text.slice(at)}`;
}

/** Puts a line among others of its kind, which stand in a row and in order. */
export function insertSorted(text, kind, line) {
  const lines = text.split('\n');
  const rows = lines.flatMap((one, i) => (kind.test(one) ? [i] : []));
  if (rows.length === 0) throw new Error(`No line like ${kind} is in the file any more.`);
  const at = rows.find((i) => lines[i] > line) ?? rows.at(-1) + 1;
  return lines.toSpliced(at, 0, line).join('\n');
}

/** `single-voice` → `singleVoice`, as constants are called. */
export function camelCase(id) {
  return id.replace(/-([a-z\d])/gu, (_, letter) => letter.toUpperCase());
}

/** A string of the house style. */
export function quoted(text) {
  return text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
