import { type Cases, LEAD, NOTHING, SAID } from './cases.ts';

/** Findings on the headline against the text. */
export const headlineCases: Cases = {
  'headline-tag-mismatch': [
    [
      LEAD,
      { title: 'Tiga TPS di Kota Damai Diulang', stated: { ...NOTHING, titles: ['Lima TPS di Kota Damai Diulang'] } },
    ],
    [
      LEAD,
      { title: 'Tiga TPS di Kota Damai Diulang', stated: { ...NOTHING, titles: ['3 TPS di Kota Damai Diulang'] } },
    ],
    [LEAD, { title: 'Tiga TPS di Kota Damai Diulang', stated: { ...NOTHING, titles: ['TPS di Kota Damai Diulang'] } }],
    [
      LEAD,
      {
        title: 'KPU Tidak Menunda Pemungutan Suara Ulang',
        stated: { ...NOTHING, titles: ['KPU Kota Damai Tidak Menunda Pemungutan Suara Ulang'] },
      },
    ],
    [
      LEAD,
      {
        title: 'Tiga TPS di Kota Damai Diulang',
        stated: { ...NOTHING, titles: ['Kabar Pilkada Hari Ini, Lima Berita'] },
      },
    ],
  ],
  'headline-number-absent': [
    [[LEAD, SAID], { title: 'KPU Temukan 214 Pemilih Ganda' }],
    [[LEAD, 'Ada dua ratus empat belas pemilih ganda.'], { title: 'KPU Temukan 214 Pemilih Ganda' }],
    [[LEAD, 'Dana kampanye itu Rp 12,4 miliar.'], { title: 'Dana Kampanye Pilkada Tembus Rp 12 M' }],
    [[LEAD, SAID], { title: 'KPU Temukan 214 Pemilih Ganda', subtitle: 'Sebanyak 214 pemilih tercatat dua kali' }],
    [[LEAD, SAID], { title: 'The Election Commission of the City Has Found 214 Voters Who Were Listed Twice' }],
    [[LEAD, 'Sebanyak 640 petugas dites.'], { title: 'Ratusan Petugas Pilkada Dites' }],
    [[LEAD, SAID], { title: '5 Fakta Rapat Pilkada 2024' }],
  ],
  'headline-quote-altered': [
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Ratna: “Kami takut diawasi saksi partai”' },
    ],
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Ratna: “Kami tidak takut diawasi saksi partai”' },
    ],
    [[LEAD, SAID], { title: 'Ratna Bicara “Tahun Politik”' }],

    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Ratna Dewi: Kami Tidak Takut Diawasi Saksi' },
    ],
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi. “Kami takut diawasi,” kata Budi Santosa.'],
      { title: 'Budi Santosa: Kami Takut Diawasi' },
    ],
    [
      [LEAD, '“Kami tidak takut diawasi saksi partai,” kata Ratna Dewi.'],
      { title: 'Pilkada 2024: Kami Takut Diawasi Saksi Partai' },
    ],
  ],
  'headline-quote-absent': [
    [[LEAD, SAID], { title: 'Ratna: “Surat suara habis sejak pagi buta”' }],
    [[LEAD, SAID], { title: 'Ratna: “Kami siap menjaga kotak suara”' }],
    [[LEAD, SAID], { title: 'Film “Suara Malam” Diputar' }],
    [[LEAD, SAID], { title: 'Ratna to the Press: “We are ready to guard the ballot boxes”' }],
  ],
  'headline-hedge-dropped': [
    [[LEAD, 'Ketua PPS Sukamaju diduga membuka kotak suara.'], { title: 'Ketua PPS Sukamaju Membuka Kotak Suara' }],
    [
      [LEAD, 'Ketua PPS Sukamaju diduga membuka kotak suara.'],
      { title: 'Ketua PPS Sukamaju Diduga Membuka Kotak Suara' },
    ],
    [
      [LEAD, 'Ketua PPS Sukamaju membuka kotak suara. Ia diduga lelah.'],
      { title: 'Ketua PPS Sukamaju Membuka Kotak Suara' },
    ],
    [
      [LEAD, 'Kotak suara di gudang Kecamatan Sukamaju terbakar diduga karena korsleting.'],
      { title: 'Kotak Suara di Gudang Kecamatan Sukamaju Terbakar' },
    ],
    [
      [LEAD, 'Bawaslu menerima 12 laporan dugaan politik uang di Kota Damai.'],
      { title: 'Bawaslu Terima 12 Laporan Politik Uang di Kota Damai' },
    ],
  ],
  'headline-claim-unsupported': [
    [[LEAD, SAID], { title: 'Agus Wibowo Sebut Gudang Logistik Terendam Banjir' }],
    [[LEAD, SAID], { title: 'Ratna Dewi Sebut KPU Siap Jaga Kotak Suara' }],
    [[LEAD, SAID], { title: 'PDJK Sebut KPU Siap Jaga Kotak Suara' }],
    [[LEAD, SAID], { title: 'Jubir Tegaskan Kotak Suara Dijaga KPU' }],
    [[LEAD, SAID], { title: 'Timses Klaim Kotak Suara Dijaga KPU' }],
    [[LEAD, SAID], { title: 'Kotak Suara Tiba di Gudang Kota Damai' }],
    [[LEAD, SAID], { title: 'Ratna Dewi Says the Boxes Are in the Warehouse and Will Be Guarded' }],
  ],
  'report-vs-ruling': [
    [[LEAD, 'Laporan itu sedang dikaji Bawaslu.'], { title: 'Ketua PPS Sukamaju Langgar Netralitas' }],
    [[LEAD, 'Laporan itu sedang dikaji Bawaslu.'], { title: 'Ketua PPS Sukamaju Diduga Langgar Netralitas' }],
    [
      [LEAD, 'Laporan itu dikaji Bawaslu. DKPP memutuskan ia melanggar kode etik.'],
      { title: 'Ketua PPS Sukamaju Langgar Netralitas' },
    ],
    [[LEAD, SAID], { title: 'Ketua PPS Sukamaju Langgar Netralitas' }],
    [[LEAD, 'Laporan itu sedang dikaji Bawaslu.'], { title: 'Bawaslu: Ketua PPS Sukamaju Langgar Netralitas' }],
  ],
  'headline-question-teaser': [
    [[LEAD, SAID], { title: 'Kotak Suara Dibuka, Ini Dia Sosoknya' }],
    [[LEAD, SAID], { title: 'Benarkah Kotak Suara Dibuka Sebelum Waktunya?' }],
    [[LEAD, SAID], { title: 'Kotak Suara Kota Damai Dibuka?', kind: 'fact-check' }],
    [[LEAD, SAID], { title: 'Ratna: Kapan Pemungutan Suara Diulang?' }],
    [[LEAD, SAID], { title: 'Video Viral Kotak Suara Bukan dari Kota Damai' }],
  ],
};
