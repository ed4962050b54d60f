import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageDate } from '../../src/page/page-date.ts';
import { cpuTimeOf } from '../helpers/cpu-time.ts';

test.each([
  ['2022-12-10T23:51:43+07:00', '2022-12-10T23:51:43+07:00'],
  ['2016-02-16T13:01:52+0700', '2016-02-16T13:01:52+07:00'],
  ['2023-11-02T14:34:19+00:00', '2023-11-02T21:34:19+07:00'],
  ['2023-11-02T20:34:19Z', '2023-11-03T03:34:19+07:00'],
  ['2021-06-17T11:38:29-07:00', '2021-06-17T11:38:29+07:00'],
  ['2023/11/02 20:59:53', '2023-11-02T20:59:53+07:00'],
  ['Kamis, 02 Nov 2023 20:59 WIB', '2023-11-02T20:59+07:00'],
  ['17 Agustus 2025 | 15.00 WIB', '2025-08-17T15:00+07:00'],
  ["Jum'at, 29 Agustus 2025 |13:10 WIB", '2025-08-29T13:10+07:00'],
  ['RABU, 01 MARET 2023 | 20:44 WIB | LAPORAN: RATNA DEWI', '2023-03-01T20:44+07:00'],
  ['12 January 2024 09:05 WIB', '2024-01-12T09:05+07:00'],
  ['Senin, 15 Februari 2016, 16:15 WITA', '2016-02-15T16:15+08:00'],
  ['Minggu, 12 Mei  2024 23:45 WIT', '2024-05-12T23:45+09:00'],
  ['Kompas.com - 02/11/2023, 21:34 WIB', '2023-11-02T21:34+07:00'],
  ['Minggu, 18 Juli 2021 – 18:52 WIB', '2021-07-18T18:52+07:00'],
  ['5 Nopember 2020', '2020-11-05'],
  ['KABARDAMAI.ID - 31/07/2024, 14:30 WIT', '2024-07-31T14:30+09:00'],
  ['5 Agt 2024 pukul 06.00', '2024-08-05T06:00+07:00'],
  ['5 Agustus 2024, pada pukul 06.00 WITA', '2024-08-05T06:00+08:00'],
  ['12 May 2024 10:15:33', '2024-05-12T10:15:33+07:00'],
  ['pada 26 Jun 2020, 13:58 WIB', '2020-06-26T13:58+07:00'],
  ['Diterbitkan 26 Jun 2020, 13:58 WIB, diperbarui 27 Jun 2020, 08:00 WIB', '2020-06-26T13:58+07:00'],
  ['Diperbarui 27 Jun 2020, 08:00 WIB Terbit: 26 Jun 2020', '2020-06-26'],
  ['Diperbarui: Jumat, 27 Jun 2020 08:00 WIB', null],
  ['November 2, 2023 9:34 pm', '2023-11-02T21:34+07:00'],
  ['Nov 2nd, 2023', '2023-11-02'],
  ['11/2/2023 9:34:19 PM', '2023-11-02T21:34:19+07:00'],
  ['11/22/2023', '2023-11-22'],
  ['02-11-2023 12:05 AM', '2023-02-11T00:05+07:00'],
  ['02.11.2023 20.59', '2023-11-02T20:59+07:00'],
  ['02-Nov-2023 20:59', '2023-11-02T20:59+07:00'],
  ['20:59 WITA, Kamis, 2 November 2023', '2023-11-02T20:59+08:00'],
  ['Thu Nov 02 2023 20:59:53 GMT+0700 (WIB)', '2023-11-02T20:59:53+07:00'],
  ['Thu, 02 Nov 2023 13:59:53 GMT', '2023-11-02T20:59:53+07:00'],
  ['Thu, 02 Nov 2023 20:59:53 +0700', '2023-11-02T20:59:53+07:00'],
  ['2 Nov 2023 20:59 GMT +8', '2023-11-02T20:59+08:00'],
  ['2023-11-02T20:59:53.123456+07:00', '2023-11-02T20:59:53+07:00'],
  ['1698933593', '2023-11-02T20:59:53+07:00'],
  ['1698933593000', '2023-11-02T20:59:53+07:00'],
  ['2 November 2023 - 12.500 orang', '2023-11-02'],
  ['2 November 2023 27:61', '2023-11-02'],
  ['Senin, 12 Mei 20:45 WIB', null],
  ['12 Mei', null],
  ['7 Bulan 2024', null],
  ['2 jam yang lalu', null],
  ['kemarin, 10:20 WIB', null],
  ['31 Februari 2024', null],
  ['Diperbarui kemarin', null],
  ['', null],
])('%s → %s', (words, expected) => {
  expect(readPageDate(words)).toBe(expected);
});

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', "Jum'at", 'Sabtu'];
const ZONES = { WIB: 7, WITA: 8, WIT: 9 } as const;

interface Wall {
  readonly date: Date;
  readonly zone: keyof typeof ZONES;
}

const two = (value: number): string => String(value).padStart(2, '0');
const parts = ({ date }: Wall) => ({
  y: date.getUTCFullYear(),
  m: date.getUTCMonth(),
  d: date.getUTCDate(),
  hh: two(date.getUTCHours()),
  mm: two(date.getUTCMinutes()),
  day: DAYS[date.getUTCDay()] as string,
});

/** Ways to print one moment; each holds its date, time and zone. */
const RENDERINGS: Readonly<Record<string, (wall: Wall) => string>> = {
  iso: (w) => `${w.date.toISOString().slice(0, 16)}:00+0${ZONES[w.zone]}:00`,
  'iso without a colon': (w) => `${w.date.toISOString().slice(0, 16)}:00+0${ZONES[w.zone]}00`,
  utc: (w) => new Date(w.date.getTime() - ZONES[w.zone] * 3_600_000).toISOString(),
  epoch: (w) => String(w.date.getTime() / 1000 - ZONES[w.zone] * 3600),
  long: (w) => {
    const { y, m, d, hh, mm, day } = parts(w);
    return `${day}, ${d} ${MONTHS[m]} ${y} ${hh}:${mm} ${w.zone}`;
  },
  capitals: (w) => {
    const { y, m, d, hh, mm, day } = parts(w);
    return `${day}, ${two(d)} ${MONTHS[m]} ${y} | ${hh}:${mm} ${w.zone} | LAPORAN: RATNA DEWI`.toUpperCase();
  },
  'short, with a dot': (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `pada ${d} ${SHORT[m]} ${y}, ${hh}.${mm} ${w.zone}`;
  },
  'short, with a long dash': (w) => {
    const { y, m, d, hh, mm, day } = parts(w);
    return `${day}, ${d} ${SHORT[m]}  ${y} – ${hh}:${mm} ${w.zone}`;
  },
  english: (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `${two(d)} ${ENGLISH[m]} ${y} ${hh}:${mm} ${w.zone}`;
  },
  'english, month first': (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `${ENGLISH[m]} ${d}, ${y} at ${hh}:${mm} ${w.zone}`;
  },
  'english, twelve hours': (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `${ENGLISH[m]} ${d}, ${y} ${Number(hh) % 12 || 12}:${mm} ${Number(hh) < 12 ? 'am' : 'pm'} ${w.zone}`;
  },
  slashes: (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `Kabar Damai - ${two(d)}/${two(m + 1)}/${y}, ${hh}:${mm} ${w.zone}`;
  },
  'time first': (w) => {
    const { y, m, d, hh, mm, day } = parts(w);
    return `${hh}:${mm} ${w.zone} - ${day}, ${d} ${MONTHS[m]} ${y}`;
  },
  'with a change behind it': (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `Terbit ${d} ${MONTHS[m]} ${y} pukul ${hh}.${mm} ${w.zone} Diperbarui 31 Desember 2099 pukul 10.00 WIB`;
  },
  mail: (w) => {
    const { y, m, d, hh, mm } = parts(w);
    return `Thu, ${two(d)} ${ENGLISH[m]?.slice(0, 3)} ${y} ${hh}:${mm}:00 +0${ZONES[w.zone]}00`;
  },
};

test.each(Object.entries(RENDERINGS))('any moment written as %s is read as that moment', (_, render) => {
  const wall = fc.record({
    date: fc
      .integer({ min: Date.UTC(2002, 0, 2), max: Date.UTC(2032, 0, 1) })
      .map((time) => new Date(Math.floor(time / 60_000) * 60_000)),
    zone: fc.constantFrom<Wall['zone']>('WIB', 'WITA', 'WIT'),
  });
  fc.assert(
    fc.property(wall, (w) => {
      const read = readPageDate(render(w));
      expect(read).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?\+0[789]:00$/u);
      expect(Date.parse(read ?? '')).toBe(w.date.getTime() - ZONES[w.zone] * 3_600_000);
    }),
    { numRuns: 200 },
  );
});

test('no words of any kind make the reader throw or linger', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.:, TZ+Mei WIB'), maxLength: 300 }), (text) => {
      const read = readPageDate(text);
      expect(read === null || !Number.isNaN(Date.parse(read))).toBe(true);
    }),
  );
  const spent = cpuTimeOf(() => {
    for (const unit of ['1/', '1 mei ', '2023-1', '10:10 ', 'mei 1, ']) readPageDate(unit.repeat(50_000));
  });
  expect(spent).toBeLessThan(1_000);
});
