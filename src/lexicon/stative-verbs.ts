import { wordSet } from './word-set.ts';

/**
 * Verbs and verb-like words that tell a state, a relation, a need, a view or an aim, not something that was done.
 * Source: Kamus Besar Bahasa Indonesia VI; Tata Bahasa Baku Bahasa Indonesia, chapter on verbs of state and process.
 */
export const stativeVerbs: ReadonlySet<string> = wordSet(`
memerlukan membutuhkan memandang menganggap memaknai memahami mengerti mempercayai meyakini menyadari merasa merasakan mengetahui
mengenal mengingat menginginkan menghendaki menyukai mencintai menghargai menghormati mengutamakan mengedepankan mengoptimalkan
memaksimalkan menitikberatkan menekankan mementingkan mengandung mencakup meliputi menyangkut mewakili melambangkan mencerminkan
menggambarkan menunjukkan menandakan membuktikan menyerupai memungkinkan memudahkan mempermudah menyulitkan mengedukasi melimpah
mengakar membudaya mendarah mendunia membaik memburuk menyatu menyeluruh memadai memuaskan mengerikan menyenangkan
mengejutkan menjanjikan meyakinkan membanggakan menguntungkan merugikan melebih menyoal menjiwai mendasari melatarbelakangi
berbeda bermanfaat bertujuan berfungsi berperan berpotensi berarti bermakna berkaitan berhubungan berdasar bersifat berupa berisi
berbasis bernilai berkualitas berharga berasal berada bergantung berharap bermaksud bertanggung berkeinginan bersemangat
berpandangan berpendapat beranggapan bersahaja beragam berlimpah bervariasi berkewajiban berkepentingan berpihak bermutu berimbang
berintegritas berkeadilan berdaulat berdampingan berpengalaman bermartabat berorientasi bertumpu berpijak
terbuka tertutup terpenting terbaik terburuk terutama terdekat terkenal teratur terbatas terpadu terarah terukur terstruktur
tergantung terdiri termasuk tersedia terjangkau terpercaya tepercaya terbiasa terhormat terdepan terdahulu terakhir terkini terbaru
tercinta tersendiri terpencil terkendali terasa tertarik terpaksa
dianggap dinilai dipandang dimaknai dipahami diharapkan dibutuhkan diperlukan diarahkan ditujukan dimaksudkan dikenal dirasa
dirasakan dilihat diketahui diyakini dipercaya diinginkan dikehendaki disayangkan dimungkinkan dihormati dihargai diutamakan
diprioritaskan dioptimalkan dimaksimalkan ditanggapi disambut dipersepsikan membenarkan menoleransi mentoleransi mentolerir berupaya berusaha berjuang berikhtiar meminimalkan meminimalisasi meminimalisir
tergugat terlapor termohon terduga terpidana terkait dimaksud
`);

/** Words for a condition or a quality that may follow *sudah* or *masih* without anything having happened: `sudah kondusif`. */
export const stateAdjectives: ReadonlySet<string> = wordSet(`
kondusif paham mengerti tahu sadar jelas lengkap bagus baik benar betul tepat siap biasa lama banyak cukup sangat
amat terlalu lebih maju modern normal stabil kuat lemah kritis rawan aman nyaman tenang dewasa matang cerdas pintar pandai mampu
mahir profesional transparan terbuka rapi tertib terkendali minim rendah tinggi besar kecil jauh dekat mudah sulit susah berat ringan
senang puas bangga lelah jenuh bosan ideal efektif optimal maksimal memadai sesuai selaras sejalan relevan penting layak wajar lazim
umum luas merata populer akrab jarang langka
`);
