const COMMAND = /\u{1b}\[(\d+)m/gu;
const LINE = 20;
const CELL = 8.43;
const EDGE = 16;

const COLORS: Readonly<Record<string, string>> = { '31': '#ff7b72', '32': '#7ee787', '33': '#e3b341', '36': '#76e3ea' };

/** What is switched on at some place of a line. */
interface Style {
  readonly color: string | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
}

const PLAIN: Style = { color: null, bold: false, dim: false, underline: false };

function change(style: Style, code: string): Style {
  if (code === '0') return PLAIN;
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '4') return { ...style, underline: true };
  if (code === '22') return { ...style, bold: false, dim: false };
  if (code === '24') return { ...style, underline: false };
  return { ...style, color: COLORS[code] ?? null };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function attributes({ color, bold, dim, underline }: Style): string {
  return [
    color === null ? '' : ` fill="${color}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ' opacity="0.65"' : '',
    underline ? ' text-decoration="underline"' : '',
  ].join('');
}

/** The pieces of a line, and the style that the next line goes on with. */
function drawLine(line: string, before: Style): { readonly svg: string; readonly style: Style } {
  const parts = line.split(COMMAND);
  let style = before;
  const pieces = parts.map((part, i) => {
    if (i % 2 === 1) {
      style = change(style, part);
      return '';
    }
    return part === '' ? '' : `<tspan${attributes(style)}>${escapeXml(part)}</tspan>`;
  });
  return { svg: pieces.join(''), style };
}

/** Draws what a terminal of 80 columns shows, as a picture that is text. */
export function terminalSvg(output: string, title: string): string {
  const lines = output.trimEnd().split('\n');
  const width = Math.round(80 * CELL + 2 * EDGE);
  const height = lines.length * LINE + 2 * EDGE;
  let style = PLAIN;
  const drawn = lines.map((line, i) => {
    const { svg, style: next } = drawLine(line, style);
    style = next;
    return `<text x="${EDGE}" y="${EDGE + (i + 0.75) * LINE}" xml:space="preserve">${svg}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${drawn.join('\n')}
</g></svg>
`;
}
