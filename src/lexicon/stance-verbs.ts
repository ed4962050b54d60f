import { wordSet } from './word-set.ts';

/**
 * Verbs of taking a stand: they report no words of their own, but their subject has the floor for what follows.
 * `Ratna mendukung penundaan itu. “Kami siap,” ujarnya.`
 * Source: Kamus Besar Bahasa Indonesia VI, verbs of attitude and reaction as news text uses them.
 */
export const stanceVerbs: ReadonlySet<string> = wordSet(`
menyambut mendukung menolak mengapresiasi mengindikasikan merespons menanggapi mengomentari mengecam mengutuk menginginkan
merencanakan berencana prihatin bersyukur menggambarkan memuji memprotes menentang mengharap menantang mempersilakan memaklumi
mempertimbangkan menyetujui memutuskan menghargai mengaitkan membandingkan menjabarkan merinci memerinci mengusung menawarkan
mengeluarkan berterima mendesak mendorong meminta mengajak mengkhawatirkan menyangsikan meragukan membela berjanji bersikukuh
bersikeras berkukuh menggarisbawahi memandang mengungkit menyebut-nyebut mengadukan mengklarifikasi
`);

/** Their passives: who stands behind one takes the floor. `Permintaan itu ditolak Ratna. Dia beralasan, …` */
export const stancePassives: ReadonlySet<string> = wordSet(`
ditolak didukung dikritik dikecam diprotes ditentang diamini disetujui disambut ditanggapi direspons dialami dirasakan
`);
