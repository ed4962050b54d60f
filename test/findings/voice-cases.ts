import { type Cases, LEAD, SAID } from './cases.ts';

/** Findings on who speaks and who does not. */
export const voiceCases: Cases = {
  'presumption-language': [
    [[LEAD, 'Warga menemui pelaku politik uang Budi Santosa di balai desa.']],
    [[LEAD, 'Warga menemui terduga pelaku politik uang Budi Santosa di balai desa.']],
    [[LEAD, 'Budi Santosa, pelaku politik uang, divonis dua bulan penjara oleh pengadilan.']],
    [[LEAD, '“Budi Santosa itu pencuri suara,” kata Ratna Dewi.']],
    [[LEAD, 'Bawaslu mengejar pelaku politik uang di Kota Damai.']],
    [['Polisi menemui koruptor Budi Santosa di pasar ikan.']],
  ],
  'accused-not-heard': [
    [[LEAD, '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.']],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        '“Itu tidak benar,” kata Ratna Dewi, Ketua Panwascam Sukamaju.',
      ],
    ],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        'Hingga berita ini ditulis, panitia belum menjawab.',
      ],
    ],
    [[LEAD, '“Mereka melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.']],
    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        'Sebelumnya, Panwascam Sukamaju membantah tudingan itu.',
      ],
    ],

    [
      [
        LEAD,
        '“Panwascam Sukamaju melakukan kecurangan,” kata Budi Santosa, saksi pasangan calon dua.',
        'Hingga berita ini ditulis, Panwascam Sukamaju belum memberikan tanggapan.',
      ],
    ],
  ],
  'response-sought': [
    [[LEAD, 'Hingga berita ini ditulis, panitia belum menjawab.']],
    [[LEAD, 'Polisi menghubungi keluarga korban.']],
    [[LEAD, 'Polisi telah berupaya menghubungi keluarga korban.']],
    [[LEAD, 'Belum ada konfirmasi resmi tentang jumlah korban.']],
  ],
  'verification-pending': [
    [[LEAD, 'Kabar tentang kotak suara yang hilang itu belum terkonfirmasi.']],
    [[LEAD, 'Berkas dukungan calon perseorangan itu belum diverifikasi.']],
    [[LEAD, '“Informasi itu belum terkonfirmasi,” kata Ratna Dewi.']],
    [[LEAD, 'Verifikasi faktual partai itu belum selesai.']],
  ],
  'single-voice': [
    [[LEAD, SAID, '“Logistik sudah tiba,” kata Ratna.']],
    [[LEAD, SAID, '“Logistik belum tiba,” kata Budi Santosa.']],
    [['Pasar ramai.', SAID.replace('kotak suara', 'pasar'), '“Ikan sudah tiba,” kata Ratna.']],
  ],
  'source-anonymous': [
    [[LEAD, '“Kotaknya dibuka,” kata seorang petugas yang enggan disebut namanya.']],
    [[LEAD, '“Cek kabar dari sumber terpercaya,” kata Ratna Dewi.']],
    [[LEAD, '“Antreannya panjang,” kata seorang warga.']],
  ],
  'source-collective': [
    [[LEAD, 'Banyak pihak menilai tahapan itu terlalu singkat.']],
    [[LEAD, SAID]],
    [[LEAD, 'Publik memadati alun-alun Kota Damai.']],

    [[LEAD, 'Banyak pihak menilai tahapan itu terlalu singkat. “Saksi tidak sempat belajar,” kata Ratna Dewi.']],
  ],
  'press-release-only': [
    [[LEAD, '“Kami siap menjaga kotak suara,” kata Ratna Dewi dalam keterangan tertulis, Senin.']],
    [
      [
        LEAD,
        '“Kami siap menjaga kotak suara,” kata Ratna Dewi dalam keterangan tertulis, Senin.',
        '“Saksi hadir,” kata Budi Santosa.',
      ],
    ],
    [[LEAD, '“Kami siap menjaga kotak suara,” kata Ratna Dewi di kantornya.']],
  ],
  'relay-other-outlet': [
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari Antara, Selasa.']],
    [[LEAD, 'Ratna mengutip undang-undang itu di antara para saksi.']],
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari Antara.'], { publisher: 'ANTARA News' }],
    [[LEAD, 'Rapat itu berlangsung sampai malam, dikutip dari detikJateng.'], { publisher: 'detikcom' }],
  ],
  'secondhand-chain': [
    [[LEAD, '“Kotaknya sudah dibuka sejak subuh,” kata Ratna Dewi menirukan ucapan Budi.']],
    [[LEAD, 'Ratna mengutip undang-undang itu di antara para saksi.']],
    [[LEAD, '“Kotak itu sudah dibuka sejak subuh,” kata Ratna Dewi.']],
    [[LEAD, '“Mereka menyebutnya ‘tahun politik’ di sini,” kata Ratna Dewi.']],
  ],
  'quote-unattributed': [
    [[LEAD, 'Antrean dibuka. “Kami sudah siap sejak pagi sekali.” Hujan turun di alun-alun.']],
    [[LEAD, SAID]],
    [[LEAD, 'Warga membaca “tahun politik” di baliho.']],

    [[LEAD, 'Spanduk di gerbang itu bertuliskan “Jaga suara kita sampai selesai”. Hujan turun.']],
  ],
};
