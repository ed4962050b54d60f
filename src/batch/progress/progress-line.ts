/** How a run stands. */
export interface Standing {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly rate: number;
  /** Seconds; null while nothing can be said. */
  readonly left: number | null;
  readonly parked: number;
  readonly silent: number;
}

/** Whom a line is for. */
export interface LineOptions {
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  /** Says words that are written in English in the language of the reader. */
  readonly say: (words: string) => string;
}

const BAR = 20;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Seconds in the two largest units that they have: `1 h 23 min` */
function shortTime(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < MINUTE) return `${whole} s`;
  if (whole < HOUR) return `${Math.round(whole / MINUTE)} min`;
  if (whole < DAY) return `${Math.floor(whole / HOUR)} h ${Math.floor((whole % HOUR) / MINUTE)} min`;
  return `${Math.floor(whole / DAY)} d ${Math.floor((whole % DAY) / HOUR)} h`;
}

/**
 * One line on how a run stands, in the words of `say`, with a bar for a terminal of that many columns.
 * @example progressLine(standing, { columns: null, say }) // '812/1000 (81 %) · 9 failed · 3.1/s · 1 min left · 1 host silent'
 */
export function progressLine(standing: Standing, { columns, say }: LineOptions): string {
  const { done, total, failed, rate, left, parked, silent } = standing;
  const share = total === 0 ? 1 : done / total;
  const words = [
    `${done}/${total} (${Math.floor(share * 100)} %)`,
    say(`${failed} failed`),
    `${rate.toFixed(1)}/s`,
    left === null ? '' : say(`${shortTime(left)} left`),
    parked === 0 ? '' : say(`${parked} waiting as asked`),
    silent === 0 ? '' : say(`${silent} silent`),
  ];
  const text = words.filter((word) => word !== '').join(' · ');
  if (columns === null) return text;
  const filled = Math.round(share * BAR);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${text}`.slice(0, columns - 1);
}
