import { wordSet } from './word-set.ts';

/** Labels of bylines that name who wrote an article, in lower case. */
export const authorLabels: readonly string[] = [
  'laporan wartawan',
  'laporan reporter',
  'laporan jurnalis',
  'laporan kontributor',
  'laporan',
  'ditulis oleh',
  'dilaporkan oleh',
  'pewarta',
  'reporter',
  'penulis',
  'wartawan',
  'kontributor',
  'jurnalis',
  'koresponden',
  'peliput',
  'rep',
  'oleh',
  'written by',
  'author',
  'by',
];

/** Labels that name who edited it. */
export const editorLabels: readonly string[] = ['disunting oleh', 'penyunting', 'redaktur', 'editor', 'red'];

/** Labels of credits that are neither: what follows them is no byline. */
export const otherLabels: readonly string[] = [
  'hak cipta',
  'copyright',
  '©',
  'uploader',
  'pengunggah',
  'fotografer',
  'penerjemah',
  'sumber',
  'source',
  'foto',
  'photo',
  'videografer',
];

/** Words that only desks, bodies and buttons have in their names: `Tim Redaksi`, `Humas Pemkot`, `Lihat Profil`. */
export const deskWords: ReadonlySet<string> = wordSet(`
redaksi tim team admin administrator editor editors redaktur newsroom biro desk humas kontributor reporter wartawan penulis pewarta
jurnalis koresponden news newsdesk online media tv radio koran harian majalah tabloid kabar berita warta portal network group grup
indonesia nasional daerah internasional regional kanal rubrik developer webmaster user author guest tamu staf staff superadmin operator
official cyber digital publisher unknown anonim noname null agency agensi kantor dinas kominfo diskominfo kementerian polri polda
polres kpu bawaslu pemkot pemkab pemprov sekretariat universitas institut pt cv yayasan lembaga pusat komunitas dewan liputan
lihat ikuti semua profil artikel tentang baca follow view posts post more all selengkapnya share bagikan komentar menit foto video
tulisan opini kolom pariwara advertorial copyright sumber source terkini terbaru dan oleh by wib wita wit facebook twitter
instagram youtube tiktok linkedin whatsapp telegram shutterstock getty images istimewa dokumentasi politik ekonomi hukum olahraga
peristiwa metropolitan megapolitan pemilu pilkada pilpres hiburan teknologi otomotif kesehatan pendidikan market bisnis
`);

/** Initials in the end mark of an article that stand for an outlet or an agency: `(mdk/sla)`, `(sla/jpnn)`. */
export const outletInitials: ReadonlySet<string> = wordSet(`
mdk jpnn okz ant antara dtk detik net cnn cnbc afp ap rtr reuters kcm tribun bbc rls rilis ist dok
`);

/** Initials that stand where those of a person would: `(tim/bim)`, `(adv)`. */
export const teamInitials: ReadonlySet<string> = wordSet('tim red redaksi adv admin adm hum humas liputan');
