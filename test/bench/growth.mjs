// How the time of the text steps grows when the text doubles.
import { readText, textArticle } from './stages.mjs';

const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const ROUNDS = 3;

const paragraph = (i) =>
  `Ketua KPU Kota Damai Ratna Dewi mengatakan gudang nomor ${i} sudah menerima ${i * 3} kotak suara. “Kotak nomor ${i} kami periksa pada hari Senin,” ujarnya kepada wartawan di kantor KPU.`;

function textOf(size) {
  let text = '';
  for (let i = 1; text.length < size; i += 1) text += `${paragraph(i)}\n\n`;
  return text;
}

function millisecondsOf(text) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // another word each round: nothing of the round before may help
    const article = textArticle(`${text}Putaran ${round} selesai.`);
    const start = performance.now();
    readText(article);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Rows of the table. */
export function measureGrowth() {
  const times = SIZES.map((size) => millisecondsOf(textOf(size)));
  return times
    .slice(1)
    .map((time, i) => [
      `quotes to findings, ${SIZES[i] / 1000} kB ÷ ${SIZES[i + 1] / 1000} kB doubled`,
      (time / times[i]).toFixed(2),
      `≤ 2.2 (${Math.round(time)} ms)`,
    ]);
}
