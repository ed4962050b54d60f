import { type Cases, LEAD } from './cases.ts';

/** Findings on figures, dates and rules in what is said. */
export const claimCases: Cases = {
  'statement-date-relative': [
    [[LEAD, '“Ketua PPS Sukamaju membuka kotak itu kemarin malam,” kata Ratna Dewi.']],
    [[LEAD, '“Ketua PPS Sukamaju membuka kotak itu kemarin malam,” kata Ratna Dewi, Selasa (9/4/2024).']],
    [[LEAD, '“Warga jangan datang kemarin,” kata Ratna Dewi.']],
  ],
  'legal-reference-vague': [
    [[LEAD, '“Pemasangan baliho itu melanggar aturan,” kata Ratna Dewi.']],
    [[LEAD, '“Pemasangan baliho itu melanggar Pasal 280 ayat (1) UU Pemilu,” kata Ratna Dewi.']],
    [
      [
        LEAD,
        '“Pemasangan baliho itu melanggar aturan,” kata Ratna Dewi.',
        'Pasal 280 UU Pemilu mengatur bahan kampanye.',
      ],
    ],
    [[LEAD, '“Pemasangan baliho itu tidak melanggar aturan,” kata Ratna Dewi.']],
  ],
  'poll-details-missing': [
    [[LEAD, 'Survei itu mencatat elektabilitas Ratna 54 persen. Elektabilitas Budi 31 persen.']],
    [
      [
        LEAD,
        'Survei Lembaga Survei Damai digelar 3-9 Januari 2024 terhadap 1.200 responden dengan margin of error 2,9 persen.',
        'Elektabilitas Ratna 54 persen. Elektabilitas Budi 31 persen.',
      ],
    ],
    [[LEAD, 'Survei itu sedang disiapkan. Anggarannya naik 5 persen.']],
    [['Survei itu mencatat 54 persen warga suka kopi. Menurut survei, 31 persen suka teh.']],
  ],
  'quickcount-no-disclaimer': [
    [[LEAD, 'Hitung cepat menempatkan pasangan dua di angka 54 persen.']],
    [[LEAD, 'Hitung cepat menempatkan pasangan dua di angka 54 persen. Angka itu bukan hasil resmi.']],
    [[LEAD, 'Warga menonton hitung cepat di balai desa. Sebanyak 54 persen warga hadir.']],
    [[LEAD, 'Margin kesalahan hitung cepat itu satu persen.']],
  ],
  'count-as-of-missing': [
    [[LEAD, '“Menurut hitung cepat, pasangan dua meraih 54 persen,” kata Ratna Dewi.']],
    [[LEAD, '“Menurut hitung cepat, pasangan dua meraih 54 persen dari data masuk 91 persen,” kata Ratna Dewi.']],
    [[LEAD, '“Partisipasi warga 54 persen,” kata Ratna Dewi.']],
    [[LEAD, 'Sirekap salah membaca 12 suara menjadi 1.200 suara.']],
    [[LEAD, 'Perolehan suara pasangan dua di TPS itu 120 suara.']],
  ],
  'sirekap-as-official': [
    [[LEAD, 'Sirekap menunjukkan pasangan dua menang di Kota Damai.']],
    [[LEAD, 'Sirekap menunjukkan pasangan dua menang di Kota Damai. Hasil resmi menunggu rekapitulasi berjenjang.']],
    [[LEAD, 'Sirekap tidak menentukan siapa yang menang.']],
    [[LEAD, 'Petugas mengunggah foto formulir ke Sirekap.']],
  ],
};
