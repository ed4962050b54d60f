import { describe, expect, test } from 'vitest';
import { quotesOf } from '../helpers/quotes-of.ts';

describe('role, body and name', () => {
  test.each([
    ['Ketua Komisi Pemilihan Umum (KPU) Garut Ratna Dewi', 'Ratna Dewi', 'Ketua', 'Komisi Pemilihan Umum (KPU) Garut'],
    [
      'Kepala Bidang Humas Polda Banten Komisaris Besar M Joko Prayitno',
      'M Joko Prayitno',
      'Kepala Bidang Humas',
      'Polda Banten',
    ],
    ['Gubernur Jawa Barat Bambang Wirayuda', 'Bambang Wirayuda', 'Gubernur Jawa Barat', null],
    ['Direktur Eksekutif Pantau Suara Budi Santoso', 'Budi Santoso', 'Direktur Eksekutif', 'Pantau Suara'],
    ['peneliti dari Universitas Nusa Jaya, Siti Rahmawati', 'Siti Rahmawati', 'peneliti', 'Universitas Nusa Jaya'],
    ['Wakil Ketua Komisi II DPR Dr. Ratna Dewi', 'Ratna Dewi', 'Wakil Ketua Komisi II', 'DPR'],
    [
      'Direktur Fasilitasi Pilkada Kemendagri Siti Rahmawati',
      'Siti Rahmawati',
      'Direktur Fasilitasi Pilkada',
      'Kemendagri',
    ],
    ['Kordiv Pencegahan Bawaslu Kota Damai Ratna Dewi', 'Ratna Dewi', 'Kordiv Pencegahan', 'Bawaslu Kota Damai'],
    ['Ketua KPU Kota Damai Moh. Bima Anggara', 'Moh. Bima Anggara', 'Ketua', 'KPU Kota Damai'],
    ['Ketua Panwascam Damai Selatan Tari Wulandari', 'Tari Wulandari', 'Ketua', 'Panwascam Damai Selatan'],
    ['Kapolres Damai Ajun Komisaris Besar Joko Prayitno', 'Joko Prayitno', 'Kapolres Damai', null],
    ['Koordinator Pemantau Suara Pesisir, Ratna Dewi', 'Ratna Dewi', 'Koordinator', 'Pemantau Suara Pesisir'],
    ['Sekretaris Daerah Rawa Damai, Bima Hakim Siregar', 'Bima Hakim Siregar', 'Sekretaris Daerah', 'Rawa Damai'],
    ['Bendahara tim pemenangan Bima–Tari, Sinta Larasati', 'Sinta Larasati', 'Bendahara', 'tim pemenangan Bima–Tari'],
    [
      'Kepala Dinas Kebudayaan dan Pariwisata Cirebon I Ketut Wirawan',
      'I Ketut Wirawan',
      'Kepala',
      'Dinas Kebudayaan dan Pariwisata Cirebon',
    ],
  ])('%s', (phrase, speaker, role, affiliation) => {
    expect(quotesOf(`“Semua sudah siap,” kata ${phrase}, Senin (1/1/2024).`)).toMatchObject([
      { speaker, role, affiliation, speakerKind: 'person' },
    ]);
  });
});

describe('short forms', () => {
  const lead = 'Menteri Dalam Negeri Bambang Wirayuda mengatakan, pilkada aman.';

  test.each([
    ['kata Bambang', 'surname'],
    ['kata Wirayuda', 'surname'],
    ['kata Mendagri', 'role'],
    ['ujarnya', 'enclitic'],
    ['kata dia', 'pronoun'],
  ])('%s', (cue, resolution) => {
    expect(quotesOf(`${lead} “Kami pantau terus,” ${cue}.`).at(-1)).toMatchObject({
      speaker: 'Bambang Wirayuda',
      resolution,
    });
  });

  test('the fullest name of the article is the name of the speaker', () => {
    const quotes = quotesOf('“Kami siap,” kata Ratna.', '“Kotak suara aman,” kata Ratna Dewi Lestari, saksi partai.');
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Ratna Dewi Lestari', 'Ratna Dewi Lestari']);
  });

  test('two people with their own short names stay two', () => {
    const quotes = quotesOf(
      'Ketua KPU Garut Ratna Dewi mengatakan, pleno selesai. Ketua Bawaslu Garut Joko Prayitno menilai, pleno itu terlambat. “Sudah malam,” kata Joko. “Sudah sah,” kata Ratna.',
    );
    expect(quotes.map((quote) => quote.speaker)).toEqual([
      'Ratna Dewi',
      'Joko Prayitno',
      'Joko Prayitno',
      'Ratna Dewi',
    ]);
  });
});

describe('a person whom a plain sentence introduces', () => {
  const lead = 'Ketua KPU Damai Ratna Dewi mengatakan, rapat itu terbuka.';

  test.each([
    ['Sementara itu, penghubung pasangan calon nomor urut 2, Bima Anggara, memilih menunggu.', 'Bima Anggara'],
    ['Kepala Desa Sukatani Joko Prayitno rutin ke kantor KPU.', 'Joko Prayitno'],
    ['Hadir pula Kapolres Damai Joko Prayitno dan para camat.', 'Ratna Dewi'],
  ])('%s Ia …', (plain, speaker) => {
    expect(quotesOf(`${lead} ${plain} Ia berharap hasil rapat segera diumumkan.`).at(-1)).toMatchObject({ speaker });
  });

  test('“yang … adalah” introduces, and a bare quote goes to whom the paragraph before was about', () => {
    const plain = 'Yang menolak adalah Bima Anggara, pensiunan guru. Amplop itu dikembalikannya.';
    expect(quotesOf(`${lead} “Kami siap,” kata Ratna.`, plain, '“Saya takut dosa,” ujarnya.').at(-1)).toMatchObject({
      speaker: 'Bima Anggara',
      confidence: 'low',
    });
  });

  test('in another paragraph the speaker keeps the floor', () => {
    const plain = 'Kepala Desa Sukatani Joko Prayitno rutin ke kantor KPU.';
    expect(quotesOf(lead, plain, 'Ia berharap hasil rapat diumumkan.').at(-1)).toMatchObject({
      speaker: 'Ratna Dewi',
    });
  });
});

describe('sources that are no named person', () => {
  test.each([
    ['“Kami diberi amplop,” ujar seorang warga.', 'seorang warga', 'unnamed'],
    ['KPU Garut menyatakan, jadwal tidak berubah.', 'KPU Garut', 'organization'],
    ['Warga mengeluhkan, antrean terlalu panjang.', 'Warga', 'group'],
    ['Laporan itu menyebutkan, ada 12 kotak suara rusak.', 'Laporan', 'document'],
  ])('%s', (text, speaker, speakerKind) => {
    expect(quotesOf(text)).toMatchObject([{ speaker, speakerKind }]);
  });

  test('“sumber itu” goes back to the source named before', () => {
    const quotes = quotesOf('“Ada amplop,” ujar seorang sumber. “Jumlahnya banyak,” tambah sumber itu.');
    expect(quotes.map((quote) => quote.speaker)).toEqual(['seorang sumber', 'seorang sumber']);
  });
});

test('an apposition behind a name is nobody else', () => {
  const text = 'Bima Anggara (52), warga Pasirwangi, mengaku menutup warungnya.';
  expect(quotesOf(text, '“Capek mah capek,” tuturnya.').at(-1)).toMatchObject({ speaker: 'Bima Anggara' });
});

test.each([
  ['KPU Tanjung Damai menyebut, logistik sudah tiba.', 'KPU Tanjung Damai'],
  ['Menurut catatan KPU Tanjung Damai, logistik sudah tiba.', 'KPU Tanjung Damai'],
  ['Bawaslu terus menjaga gudang. Menurut Bawaslu, logistik aman.', 'Bawaslu'],
])('a body, its place and nothing more: %s', (text, speaker) => {
  expect(quotesOf(text).at(-1)).toMatchObject({ speaker, speakerKind: 'organization', role: null });
});

test('the letters that shorten a body are no part of a name', () => {
  const text =
    'Anggota Badan Pengawas Pemilu (Bawaslu) RI Ratna Dewi, saat dihubungi, mengatakan, laporan itu diteruskan.';
  expect(quotesOf(text)).toMatchObject([
    { speaker: 'Ratna Dewi', role: 'Anggota', affiliation: 'Badan Pengawas Pemilu (Bawaslu) RI' },
  ]);
  expect(quotesOf('Ombudsman RI mencatat adanya 12 aduan warga.')).toMatchObject([
    { speaker: 'Ombudsman RI', speakerKind: 'organization' },
  ]);
});

test('a nominal before two appositions, a picked one, a revealed one', () => {
  expect(
    quotesOf('Salah seorang terlapor, Camat Wanasuri, Fathur Rozak, menilai laporan itu terlalu jauh.'),
  ).toMatchObject([{ speaker: 'Fathur Rozak', role: 'Camat Wanasuri', affiliation: null }]);
  const picked = quotesOf(
    '“Datanya berbeda,” kata Rizal Pahlevi.',
    'Penundaan itu membuat perantau waswas. Salah satunya Marlina, pekerja pabrik di kota.',
    '“Saya takut dicoret,” keluh perempuan 29 tahun itu.',
  );
  expect(picked.at(-1)).toMatchObject({ speaker: 'Marlina', role: 'pekerja pabrik', affiliation: null });
  const revealed = quotesOf(
    'Seorang saksi mengaku menandatangani formulir kosong.',
    'Pengakuan itu disampaikan Theodora Lewokeda, saksi yang dihadirkan pemohon, dalam sidang.',
  );
  expect(revealed).toMatchObject([{ speaker: 'Theodora Lewokeda', role: 'saksi', resolution: 'role' }]);
});

test('an honorific between role and name belongs to neither', () => {
  const text = 'Calon petahana, Hj. Ratu Maharani Djalil, menegaskan pipa sudah diperbaiki. “Cek saja,” balas Ratu.';
  expect(quotesOf(text)).toMatchObject([
    { speaker: 'Ratu Maharani Djalil', role: 'Calon petahana' },
    { speaker: 'Ratu Maharani Djalil', cue: 'balas' },
  ]);
});

describe('a group, and mereka', () => {
  test('mereka is the group that was named last', () => {
    const quotes = quotesOf(
      'Sejumlah warga Kampung Baru mengeluhkan daftar pemilih. Mereka mengatakan nama mereka hilang dari daftar.',
    );
    expect(quotes).toMatchObject([
      {
        text: 'nama mereka hilang dari daftar',
        speaker: 'Sejumlah warga Kampung Baru',
        speakerKind: 'group',
        resolution: 'pronoun',
        confidence: 'medium',
      },
    ]);
  });

  test('mereka without a group near is nobody', () => {
    expect(quotesOf('Hujan turun sejak pagi. Mereka mengatakan banjir akan datang lagi besok.')).toMatchObject([
      { speaker: null, resolution: 'unresolved' },
    ]);
  });
});

describe('a place of several words before the name', () => {
  test.each([
    ['Ketua KPU Kabupaten Rawa Indah Sulastri Wening', 'Sulastri Wening', 'Ketua', 'KPU Kabupaten Rawa Indah'],
    ['Bupati Rawa Indah Harun Al Rasyid', 'Harun Al Rasyid', 'Bupati Rawa Indah', null],
  ])('%s', (phrase, speaker, role, affiliation) => {
    const quotes = quotesOf(
      `“Kami siap,” kata ${phrase} di kantornya, Senin.`,
      'Distribusi surat suara di Rawa Indah dimulai besok.',
    );
    expect(quotes).toMatchObject([{ speaker, role, affiliation }]);
  });

  test('a name of two words that opens a sentence is no heading and a name', () => {
    const quotes = quotesOf('Sulastri Wening berharap rekapitulasi selesai. “Kami siap,” kata Wening.');
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Sulastri Wening']));
  });
});

test('a relative clause, a title in lower case and an apposition in lower case lead to the name', () => {
  expect(
    quotesOf('Salah satu petugas yang sempat pingsan, Teguh Waluyo (44), bercerita bahwa tenda itu bocor.'),
  ).toMatchObject([{ speaker: 'Teguh Waluyo', role: 'petugas', affiliation: null }]);
  expect(quotesOf('Kepala Dinas Kesehatan Sendang Rimba dr. Intan Nareswari memastikan, obat tersedia.')).toMatchObject(
    [{ speaker: 'Intan Nareswari', role: 'Kepala', affiliation: 'Dinas Kesehatan Sendang Rimba' }],
  );
  expect(quotesOf('Wiwin, pedagang sembako di Pasar Tirta, mengaku sempat percaya kabar itu.')).toMatchObject([
    { speaker: 'Wiwin', role: 'pedagang sembako' },
  ]);
});

test('a body without its place takes no verb for its name', () => {
  const quotes = quotesOf(
    'KPU setempat memastikan video itu sudah dihapus.',
    'KPU diberi waktu tiga hari. KPU meminta warga tidak panik.',
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['KPU', 'KPU']);
});

describe('a body that speaks itself', () => {
  test.each([
    ['KPU Rawa Elok memastikan logistik aman.', 'KPU Rawa Elok', 'organization'],
    ['Bank Dunia menyebut pertumbuhan akan melambat.', 'Bank Dunia', 'organization'],
    ['Polres Ratna Dewi mengatakan kasus ditutup.', 'Ratna Dewi', 'person'],
  ])('%s', (sentence, speaker, speakerKind) => {
    expect(quotesOf(sentence)).toMatchObject([{ speaker, speakerKind }]);
  });
});

describe('a body that speaks through -nya', () => {
  const topic = 'Calon bupati Bima Putra dirawat di rumah sakit sejak Jumat. Menurut Bima, kondisinya membaik.';
  test('where it is the subject right before the quote and the person is only talked about', () => {
    const quotes = quotesOf(
      'Calon bupati Bima Putra dirawat sejak Jumat. Dinas Kesehatan Kota Damai melacak orang di sekitarnya. “Kami masih mendata,” ujarnya. Pihaknya menduga, penularan terjadi di pasar.',
      '“Saya sudah sehat,” kata Bima.',
    );
    expect(quotes).toMatchObject([
      { text: 'Kami masih mendata', speaker: 'Dinas Kesehatan Kota Damai', confidence: 'medium' },
      { text: 'penularan terjadi di pasar', speaker: 'Dinas Kesehatan Kota Damai' },
      { text: 'Saya sudah sehat', speaker: 'Bima Putra' },
    ]);
  });

  test('not where somebody already has the floor', () => {
    const quotes = quotesOf(
      `${topic} Dinas Kesehatan Kota Damai melacak orang di sekitarnya. “Saya siap diperiksa,” ujarnya.`,
    );
    expect(quotes.at(-1)).toMatchObject({ text: 'Saya siap diperiksa', speaker: 'Bima Putra' });
  });

  test('a body whose data are cited gets no floor', () => {
    const quotes = quotesOf(
      'Ketua KPU Kota Damai Ratna Dewi membuka gudang. Berdasarkan data Badan Pusat Statistik, penduduk kota itu bertambah. “Kami menambah kotak,” ujarnya.',
      '“Semua siap,” kata Ratna.',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Badan Pusat Statistik', 'Ratna Dewi', 'Ratna Dewi']);
  });
});

describe('other names of a person', () => {
  test.each([
    ['Camat Rawa Elok Harun Wiryawan yang akrab disapa Mas Wir meninjau gudang.', 'Mas Wir', 'Harun Wiryawan'],
    ['Muhamad Isnaini alias Cak Nin menolak usulan itu.', 'Cak Nin', 'Muhamad Isnaini'],
    ['Kiai Abdul Ghofur, biasa dipanggil Gus Pur, hadir di gudang.', 'Gus Pur', 'Abdul Ghofur'],
    ['Sulastri Wening (akrab disapa Bu Tri) hadir di gudang.', 'Bu Tri', 'Sulastri Wening'],
  ])('%s', (sentence, alias, speaker) => {
    expect(quotesOf(`${sentence} “Kami siap,” kata ${alias} kepada wartawan.`).at(-1)).toMatchObject({
      speaker,
      resolution: 'surname',
    });
  });
});

test('an age, a namely, a passive and a body of two words are no trouble', () => {
  const introduced = quotesOf(
    'Kunci gudang dipegang anggota KPU lain, yakni Ratna Dewi. “Kami siap,” kata Ratna kepada wartawan.',
  );
  expect(introduced).toMatchObject([{ speaker: 'Ratna Dewi', role: 'anggota', affiliation: 'KPU' }]);
  expect(quotesOf('Johan Marbun, 27, karyawan hotel, mengaku akan pulang besok.')).toMatchObject([
    { speaker: 'Johan Marbun', role: 'karyawan hotel' },
  ]);
  const agent = quotesOf(
    '“Buka kotaknya,” kata Baharuddin Saleh.',
    'Permintaan itu ditolak saksi nomor urut 2, Hj. Sitti Marwah. Dia beralasan kotak hanya boleh dibuka pengawas.',
  );
  expect(agent.at(-1)).toMatchObject({ speaker: 'Sitti Marwah', role: 'saksi nomor urut 2' });
  expect(quotesOf('Bawaslu Padang Sirih meminta warga tidak menyebarkan foto.')).toMatchObject([
    { speaker: 'Bawaslu Padang Sirih', speakerKind: 'organization' },
  ]);
});

test('behind “Menurut Ratna,” a role begins the statement, unless a second comma closes it', () => {
  expect(quotesOf('Menurut Ratna, pejabat yang lalai dapat dipidana enam bulan.')).toMatchObject([
    { speaker: 'Ratna', role: null, text: 'pejabat yang lalai dapat dipidana enam bulan' },
  ]);
  expect(quotesOf('Menurut Ratna Dewi, anggota Bawaslu Damai, pejabat itu lalai.')).toMatchObject([
    { speaker: 'Ratna Dewi', role: 'anggota', affiliation: 'Bawaslu Damai', text: 'pejabat itu lalai' },
  ]);
});

describe('who is no speaker', () => {
  test('a reporter who asks does not take the floor', () => {
    const quotes = quotesOf('“Belum,” jawab Ratna Dewi singkat. “Kapan?” tanya wartawan. “Besok,” jawabnya.');
    expect(quotes.at(-1)).toMatchObject({ text: 'Besok', speaker: 'Ratna Dewi' });
  });

  test('an outlet that was told something is no person', () => {
    const quotes = quotesOf(
      'Ratna Dewi menolak. Kepada Kompas, Senin, gudang itu ditunjukkan. “Lihat sendiri,” ujarnya.',
    );
    expect(quotes.map(({ speaker }) => speaker)).not.toContain('Kompas');
  });

  test('a second office is no part of the body', () => {
    const quotes = quotesOf('“Ada,” kata Kepala Dinas Kominfo sekaligus Juru Bicara Pemkot Damai Siti Rahayu.');
    expect(quotes).toMatchObject([{ speaker: 'Siti Rahayu', role: 'Kepala', affiliation: 'Dinas Kominfo' }]);
  });
});

test('a victim of whom the police tell does not take the floor', () => {
  const quotes = quotesOf(
    'Kapolsek Damai Ajun Komisaris Bima Putra menjelaskan, korban ditemukan Senin. Korban mengaku dipukul dua orang. “Kami masih mendalami,” ujarnya.',
  );
  expect(quotes.at(-1)).toMatchObject({ text: 'Kami masih mendalami', speaker: 'Bima Putra' });
});
