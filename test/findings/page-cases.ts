import { type Cases, LEAD, NOTHING, SAID } from './cases.ts';

/** Findings on the page: completeness, dates, people, corrections, advertising. */
export const pageCases: Cases = {
  'pages-missing': [
    [SAID, { pagesTotal: 3, pagesMissing: [2, 3] }],
    [SAID, { pagesTotal: 3 }],
    ['“Halaman 2 buku itu hilang,” kata Ratna Dewi.'],
  ],
  'text-truncated': [[SAID, { truncated: true }], [SAID], ['“Berlangganan koran itu mahal,” kata Ratna Dewi.']],
  'date-missing': [[SAID, { publishedAt: null }], [SAID], [SAID, { publishedAt: '2024-02-14' }]],
  'dates-conflict': [
    [SAID, { stated: { ...NOTHING, dates: [{ from: 'address', date: '2019-04-17' }] } }],
    [SAID, { stated: { ...NOTHING, dates: [{ from: 'address', date: '2024-02-14' }] } }],
    [
      SAID,
      {
        modifiedAt: '2024-02-20',
        stated: { ...NOTHING, dates: [{ from: 'page', date: '2024-02-13T23:50:00+07:00' }] },
      },
    ],
    [
      SAID,
      {
        stated: {
          ...NOTHING,
          dates: [
            { from: 'page', date: '2024-02-18' },
            { from: 'page', date: '2024-02-14' },
          ],
        },
      },
    ],
  ],
  'byline-missing': [[SAID, { authors: [] }], [SAID], [SAID, { authors: [], editors: ['Budi Santosa'] }]],
  'topic-out-of-scope': [['Tim Kota Damai menang 2-1.'], [LEAD], [[LEAD, SAID]]],
  'opinion-section': [[LEAD, { kind: 'opinion' }], [LEAD], ['Kolom nama di surat suara pilkada itu kosong.']],
  advertorial: [
    [[LEAD, 'Warga diajak hadir. (ADV)']],
    [[LEAD, 'Kata advertorial berasal dari bahasa Inggris.']],
    [['Iklan (ADV) di baliho itu dicopot.', LEAD, ...Array.from({ length: 8 }, () => SAID)]],

    [[LEAD, 'Ratna Dewi adalah pemimpin terbaik dan merakyat.'], { authors: [] }],
    [[LEAD, 'Ratna Dewi dikenal merakyat dan amanah. Jangan lupa coblos nomor dua.']],
    [
      [LEAD, '“Saya merakyat dan amanah, jangan lupa coblos nomor dua,” kata Ratna Dewi.', 'Warga pulang sore.'],
      { authors: [] },
    ],
  ],
  'correction-present': [
    [[LEAD, SAID, 'Catatan Redaksi: artikel ini telah diperbarui dengan tanggapan KPU.']],
    [[LEAD, 'Berita ini sudah beredar sejak pagi.']],
    [
      [
        LEAD,
        ...Array.from({ length: 12 }, () => SAID),
        'Partai itu meminta hak jawab kepada koran lain.',
        ...Array.from({ length: 12 }, () => SAID),
      ],
    ],

    [[LEAD, SAID, 'Koreksi jawaban ujian itu selesai sebelum pilkada.']],
  ],
  'correction-untraceable': [
    [[LEAD, SAID, 'Artikel ini telah diperbarui.']],
    [
      [
        LEAD,
        SAID,
        'Catatan Redaksi: artikel ini telah diperbarui pada 15 Februari 2024 dengan tanggapan KPU Kota Damai.',
      ],
    ],
    [[LEAD, SAID, 'Berita ini sudah beredar sejak pagi.']],
    [[LEAD, SAID, 'Hak jawab KPU Kota Damai atas berita berjudul “Kotak Suara Hilang di Sukamaju”.']],
    [
      [LEAD, SAID],
      {
        stated: {
          ...NOTHING,
          corrections: [{ text: 'Nama saksi diperbaiki, semula tertulis Rina.', date: '2024-02-15' }],
        },
      },
    ],
  ],
};
