import { wordSet } from './word-set.ts';

/**
 * Bases of verbs for single deeds that leave a trace: what an office orders, what is handed over, moved, broken, paid or signed.
 * The passive is *di-* before the base; the active follows from the rules of *meN-*.
 * Source: Kamus Besar Bahasa Indonesia VI; Tata Bahasa Baku Bahasa Indonesia, chapter on the prefix meN-.
 */
const actBases = `
tolak setujui putuskan tetapkan sahkan cabut batalkan hentikan tutup buka segel bongkar rusak bakar hancurkan hapus hapuskan ubah
ganti gantikan pindahkan bawa ambil ambilkan curi rampas sita bagikan bagi bayar bayarkan setorkan terima beli jual sewa cetak
distribusikan salurkan kirim kirimkan serahkan kembalikan berikan beri kerahkan turunkan terjunkan kerjakan tambah kurangi bangun
rekrut lantik angkat tunjuk tugaskan pecat berhentikan copot mutasi tandatangani teken ajukan daftarkan daftar coret gugat laporkan
adukan periksa panggil tangkap tahan bekuk amankan jerat dakwa tuntut vonis hukum selidiki sidik geledah telusuri serang pukul tembak
bunuh aniaya tendang lempar ancam culik sekap perkosa intimidasi suap gelar adakan selenggarakan umumkan terbitkan keluarkan
rilis unggah sebarkan siarkan tayangkan tempel pasang turunkan hitung rekap rekapitulasi verifikasi coklit uji tes vaksin
makamkan evakuasi rawat larikan jemput antar antarkan tinggalkan datangi kunjungi temui undang hadiri ikuti pimpin bentuk bubarkan
dirikan resmikan luncurkan ekspor impor pasok tanam panen tebang potong sembelih lelang hibahkan sumbangkan pinjamkan alokasikan
anggarkan cairkan potong kenakan denda sanksi tegur peringatkan blokir retas sadap rekam foto potret tulis tulisi coblos menangkan
kalahkan usung calonkan gagalkan tunda perpanjang majukan undur batasi larang izinkan wajibkan haruskan berlakukan
sepakati bacakan sampaikan mulai akhiri gembok kunci sembunyikan selundupkan timbun
terbangkan berangkatkan pulangkan deportasi usir gusur relokasi karantina isolasi matikan bahas paparkan teruskan datangkan lengkapi
`;

/** Verbs of the same kind without *meN-*. */
const otherActs =
  'berangkat bertemu tiba datang pergi pulang pindah masuk keluar hadir mundur hilang tewas meninggal gugur jatuh tertangkap tertembak terbakar tenggelam bertabrakan bertolak berunjuk berdemonstrasi mogok berkantor bertugas berkoordinasi berkomunikasi bergabung berpindah berganti beralih bermula terpilih terdaftar terhapus tertular terkonfirmasi terpapar terjaring';

const VOWEL = /^[aeiou]/u;

/** The active form of a base: `tolak` → `menolak`, `kirim` → `mengirim`, `sita` → `menyita`. */
function activeOf(base: string): string {
  const rest = base.slice(1);
  if (VOWEL.test(base) || /^[gh]/u.test(base)) return `meng${base}`;
  if (/^[bfv]/u.test(base)) return `mem${base}`;
  if (/^[cdjz]/u.test(base)) return `men${base}`;
  if (base.startsWith('p')) return `mem${rest}`;
  if (base.startsWith('t')) return `men${rest}`;
  if (base.startsWith('k')) return `meng${rest}`;
  return base.startsWith('s') ? `meny${rest}` : `me${base}`;
}

/** Verbs for single deeds, active and passive. */
export const actVerbs: ReadonlySet<string> = new Set([
  ...[...wordSet(actBases)].flatMap((base) => [activeOf(base), `di${base}`]),
  ...wordSet(otherActs),
]);
