import { wordSet } from './word-set.ts';

/** Pronouns that stand for a source at a cue. */
export const speakerPronouns: ReadonlySet<string> = wordSet('dia ia beliau mereka pihaknya');

/** Words by which speakers name themselves. */
export const firstPersons: ReadonlySet<string> = wordSet('saya aku kami kita');

/** Words that end the phrase that names a source: prepositions of time, place, manner and addressee, and conjunctions. */
export const phraseEnders: ReadonlySet<string> = wordSet(`
saat ketika dalam melalui lewat via kepada di pada usai seusai selepas setelah sesudah sebelum sembari sambil seraya sewaktu
dikutip dilansir mengutip melansir seperti sebagaimana yang menanggapi mengenai terkait soal tentang karena sebab namun tetapi tapi
sedangkan sementara lalu kemudian lantas serta ke untuk dengan oleh agar supaya bahwa jika kalau apabila bila ini itu tersebut
tadi kemarin lusa hari malam pagi siang sore petang dini pukul jumpa ditemui dihubungi dikonfirmasi ditanya diwawancarai
menegaskan menambahkan menjelaskan menuturkan mengatakan mengakhiri menutup mengawali melanjutkan memungkasi adalah merupakan
akan telah sudah belum tidak bukan juga pun lagi turut ikut masih sedang tengah baru sempat kembali memang justru mulai
menirukan menyebut mencontohkan mengingatkan mengklaim merujuk hingga sampai atas tak enggan secara
`);

/** Adverbs that may stand between a subject and its verb. */
export const verbAdverbs: ReadonlySet<string> = wordSet(`
juga pun kemudian lalu kembali sendiri turut telah sudah sempat tetap bahkan sebelumnya terus lantas hanya pernah lagi
jelas-jelas tegas secara terpisah terang-terangan blak-blakan lebih lanjut kerap sering selalu langsung terlebih dahulu akhirnya
justru memang sebenarnya berkeras bersikeras ngotot sekaligus sontak buru-buru bahwa ikut malah sekadar kini
`);

/** Words before a verb that keep it from reporting what its subject said: `tidak mengatakan`, `yang mengatakan`, `untuk memastikan`. */
export const verbBlockers: ReadonlySet<string> = wordSet(`
tidak tak belum bukan enggan yang untuk agar supaya akan bakal harus bisa dapat mampu ingin mau hendak jangan perlu mesti
dengan tanpa guna demi jika kalau apabila bila karena sebab cara berani boleh wajib berhak siap mencoba berusaha berupaya
dipersilakan diminta diimbau dilarang tugas kewajiban saling oleh mulai diharapkan terus-menerus sering-sering menolak
`);

/** Words that can only stand where a clause has a predicate. Used to tell a reported clause from a plain object. */
export const predicateWords: ReadonlySet<string> = wordSet(`
adalah ialah merupakan akan bakal telah sudah belum tidak tak bukan bisa dapat harus masih sedang tengah ada terdapat perlu
mencapai menjadi wajib boleh jangan mampu berpotensi cenderung kerap sering pernah siap layak penting sah aman benar salah
sangat terlalu cukup lebih paling sama bukanlah adanya terjadi terjadinya masuknya hilangnya meninggalnya ingin mau hendak
kelelahan kewalahan kehabisan telat terlambat tersebar berasal berada berlangsung berjalan punya memiliki sempat lebih kurang menurun meningkat naik turun baru
kekurangan kelebihan kehilangan kesulitan kebanjiran ketinggalan kedapatan
jauh kabur wajar janggal keliru rawan mustahil mendesak lemah buruk lambat minim tepat netral transparan
`);

/** Words that begin a subordinate or adverbial lead before the subject. `Dalam sambutannya, Ratna menyampaikan …` */
export const leadWords: ReadonlySet<string> = wordSet(`
sementara namun selain secara dihubungi ditemui dikonfirmasi ditanya dalam pada saat ketika di sebelumnya kemudian lalu selanjutnya
menurut untuk karena meski meskipun kendati walau walaupun jika kalau apabila bila setelah usai seusai hingga sejak terkait soal
mengenai menanggapi menutup mengakhiri mengawali hal adapun bahkan padahal sebab oleh akan tetapi tapi sedangkan sebaliknya
begitu demikian akibat atas dengan melalui lewat berdasarkan bersama senada serupa hari tak tidak lebih beberapa baru sejauh
kini saat sekarang dahulu dulu maka jadi untungnya sayangnya singkatnya artinya misalnya contohnya terlebih apalagi lantas
kemarin pagi siang sore malam seperti sebagaimana bagi sesuai terpisah senin selasa rabu kamis jumat jum'at sabtu minggu
di sisi lain samping sebagai ihwal perihal diketahui diberitakan januari februari maret april mei juni juli agustus september
oktober november desember sebelum sesudah selama seusai walau tanpa melihat merujuk mengutip menyikapi sehubungan terakhir
`);

/** Names of the weekdays, lower case. */
export const weekdays: readonly string[] = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/** Names of the months, lower case, January first. */
export const months: readonly string[] = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
