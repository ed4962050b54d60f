import type { CueClass } from '../model/quote.ts';

/** What must follow the active verb for its object to be a reported clause. */
type Complement =
  /** a clause whatever words it has, for the verb takes no plain object: `berharap hujan reda` */
  | 'bare-clause'
  /** a clause, with or without *bahwa*: `mengatakan, …` */
  | 'clause'
  /** a clause, but often a plain object: `menyampaikan salam` is no report */
  | 'object-or-clause'
  /** a clause only where a comma, *bahwa* or *adanya* says so: `menemukan bahwa …`, `melihat adanya …` */
  | 'marked-clause'
  /** somebody and what is asked of them: `meminta warga agar …` */
  | 'request';

/** A verb of speaking, writing or stated opinion with the forms that news text uses; none is derived by a stemmer. */
export interface SpeechVerb {
  readonly root: string;
  readonly class: CueClass;
  readonly complement: Complement;
  /** Bare forms, used after a quote (`"…," kata Ratna`) and, with *-nya*, alone (`katanya`). */
  readonly bare: readonly string[];
  /** Forms with a subject before them: `Ratna mengatakan`. */
  readonly active: readonly string[];
  /** Forms with an agent after them: `disampaikan Ratna`. */
  readonly passive: readonly string[];
}

function row(root: string, cls: CueClass, complement: Complement, bare: string, active = '', passive = ''): SpeechVerb {
  const list = (forms: string): readonly string[] => (forms === '' ? [] : forms.split(' '));
  return { root, class: cls, complement, bare: list(bare), active: list(active), passive: list(passive) };
}

/** Source: design notes on reported speech (cues) and Kamus Besar Bahasa Indonesia VI, entries of the roots. */
export const speechVerbs: readonly SpeechVerb[] = [
  row('kata', 'neutral', 'bare-clause', 'kata', 'mengatakan berkata', 'dikatakan'),
  row('ujar', 'neutral', 'bare-clause', 'ujar', 'mengujarkan berujar', 'diujarkan'),
  row('tutur', 'neutral', 'bare-clause', 'tutur', 'menuturkan bertutur', 'dituturkan'),
  row('ucap', 'neutral', 'object-or-clause', 'ucap', 'mengucapkan berucap', 'diucapkan'),
  row('ungkap', 'neutral', 'object-or-clause', 'ungkap', 'mengungkapkan mengungkap', 'diungkapkan diungkap'),
  row('jelas', 'neutral', 'object-or-clause', 'jelas', 'menjelaskan', 'dijelaskan'),
  row('papar', 'neutral', 'object-or-clause', 'papar', 'memaparkan', 'dipaparkan'),
  row('tegas', 'assert', 'object-or-clause', 'tegas', 'menegaskan', 'ditegaskan'),
  row('tambah', 'neutral', 'clause', 'tambah', 'menambahkan', 'ditambahkan'),
  row('lanjut', 'neutral', 'clause', 'lanjut', 'melanjutkan', ''),
  row('terang', 'neutral', 'object-or-clause', 'terang', 'menerangkan', 'diterangkan'),
  row('sebut', 'neutral', 'object-or-clause', 'sebut', 'menyebut menyebutkan', 'disebutkan'),
  row('imbuh', 'neutral', 'bare-clause', 'imbuh', 'mengimbuhkan', ''),
  row('pungkas', 'neutral', 'clause', 'pungkas', 'memungkaskan', ''),
  row('tandas', 'assert', 'bare-clause', 'tandas', 'menandaskan', 'ditandaskan'),
  row('tukas', 'neutral', 'clause', 'tukas', 'menukas', ''),
  row('cetus', 'neutral', 'clause', 'cetus', 'mencetuskan', ''),
  row('beber', 'neutral', 'object-or-clause', 'beber', 'membeberkan', 'dibeberkan'),
  row('kilah', 'deny', 'bare-clause', 'kilah', 'berkilah', ''),
  row('sambung', 'neutral', 'clause', 'sambung', 'menyambung', ''),
  row('timpal', 'neutral', 'clause', 'timpal', 'menimpali', ''),
  row('balas', 'neutral', 'object-or-clause', 'balas', 'membalas', ''),
  row('sahut', 'neutral', 'clause', 'sahut', 'menyahut', ''),
  row('jawab', 'neutral', 'object-or-clause', 'jawab', 'menjawab', ''),
  row('tanya', 'neutral', 'object-or-clause', 'tanya', 'bertanya mempertanyakan', ''),
  row('tulis', 'neutral', 'object-or-clause', 'tulis', 'menulis menuliskan', 'ditulis'),
  row('cuit', 'neutral', 'clause', 'cuit', 'mencuit mencuitkan', ''),
  row('pesan', 'urge', 'request', 'pesan', 'berpesan', ''),
  row('ajak', 'urge', 'request', 'ajak', 'mengajak', ''),
  row('imbau', 'urge', 'request', 'imbau himbau', 'mengimbau menghimbau', 'diimbau dihimbau'),
  row('harap', 'urge', 'bare-clause', 'harap', 'berharap', ''),
  row('harapkan', 'urge', 'clause', '', 'mengharapkan', ''),
  row('pinta', 'urge', 'request', 'pinta', 'meminta', ''),
  row('seru', 'urge', 'request', 'seru', 'menyerukan berseru', 'diserukan'),
  row('seloroh', 'neutral', 'bare-clause', 'seloroh kelakar canda', 'berseloroh berkelakar', ''),
  row('klaim', 'assert', 'object-or-clause', 'klaim', 'mengklaim', 'diklaim'),
  row('aku', 'assert', 'clause', 'aku', 'mengaku mengakui', 'diakui'),
  row('kenang', 'neutral', 'object-or-clause', 'kenang', 'mengenang', ''),
  row('keluh', 'neutral', 'object-or-clause', 'keluh', 'mengeluh mengeluhkan', 'dikeluhkan'),
  row('kritik', 'accuse', 'object-or-clause', 'kritik', 'mengkritik mengkritisi', ''),
  row('sindir', 'accuse', 'object-or-clause', 'sindir', 'menyindir', ''),
  row('urai', 'neutral', 'object-or-clause', 'urai', 'menguraikan', 'diuraikan'),
  row('ulas', 'neutral', 'object-or-clause', 'ulas', 'mengulas', ''),
  row('simpul', 'assert', 'clause', 'simpul', 'menyimpulkan', 'disimpulkan'),
  row('bantah', 'deny', 'object-or-clause', 'bantah', 'membantah', 'dibantah'),
  row('tampik', 'deny', 'object-or-clause', 'tampik', 'menampik', ''),
  row('tepis', 'deny', 'object-or-clause', 'tepis', 'menepis', ''),
  row('elak', 'deny', 'object-or-clause', 'elak', 'mengelak', ''),
  row('sangkal', 'deny', 'object-or-clause', 'sangkal', 'menyangkal', 'disangkal'),
  row('alasan', 'neutral', 'clause', '', 'beralasan', ''),
  row('dalih', 'deny', 'bare-clause', 'dalih', 'berdalih', ''),
  row('tuding', 'accuse', 'object-or-clause', 'tuding', 'menuding', ''),
  row('tuduh', 'accuse', 'object-or-clause', 'tuduh', 'menuduh', ''),
  row('usul', 'urge', 'request', 'usul', 'mengusulkan', 'diusulkan'),
  row('saran', 'urge', 'request', 'saran', 'menyarankan', 'disarankan'),
  row('nilai', 'assert', 'object-or-clause', 'nilai', 'menilai', 'dinilai'),
  row('duga', 'accuse', 'object-or-clause', 'duga', 'menduga', ''),
  row('lapor', 'neutral', 'object-or-clause', 'lapor', 'melaporkan', 'dilaporkan'),
  row('ingat', 'urge', 'clause', 'ingat', 'mengingatkan memperingatkan', 'diingatkan'),
  row('sampai', 'neutral', 'object-or-clause', '', 'menyampaikan', 'disampaikan'),
  row('nyata', 'neutral', 'object-or-clause', '', 'menyatakan', 'dinyatakan'),
  row('umum', 'neutral', 'object-or-clause', '', 'mengumumkan', 'diumumkan'),
  row('tekan', 'assert', 'object-or-clause', '', 'menekankan', 'ditekankan'),
  row('pasti', 'assert', 'object-or-clause', '', 'memastikan', 'dipastikan'),
  row('jamin', 'promise', 'object-or-clause', '', 'menjamin', 'dijamin'),
  row('janji', 'promise', 'clause', 'janji', 'berjanji menjanjikan', ''),
  row('komitmen', 'promise', 'clause', '', 'berkomitmen', ''),
  row('tekad', 'promise', 'clause', '', 'bertekad', ''),
  row('benar', 'assert', 'object-or-clause', '', 'membenarkan', 'dibenarkan'),
  row('konfirmasi', 'assert', 'object-or-clause', '', 'mengonfirmasi mengkonfirmasi', ''),
  row('pendapat', 'assert', 'bare-clause', '', 'berpendapat berpandangan beranggapan berargumen', ''),
  row('anggap', 'assert', 'object-or-clause', '', 'menganggap', ''),
  row('pandang', 'assert', 'object-or-clause', '', 'memandang', ''),
  row('lihat', 'assert', 'marked-clause', '', 'melihat', ''),
  row('yakin', 'assert', 'clause', '', 'meyakini yakin percaya optimistis optimis', ''),
  row('khawatir', 'predict', 'clause', '', 'mengkhawatirkan khawatir cemas', ''),
  row('curiga', 'accuse', 'clause', '', 'mencurigai curiga', ''),
  row('sadar', 'assert', 'clause', '', 'menyadari', ''),
  row('rasa', 'assert', 'clause', '', 'merasa', ''),
  row('kira', 'predict', 'object-or-clause', '', 'memperkirakan', 'diperkirakan'),
  row('prediksi', 'predict', 'object-or-clause', '', 'memprediksi memproyeksikan meramalkan', ''),
  row('catat', 'neutral', 'marked-clause', '', 'mencatat', ''),
  row('temu', 'neutral', 'marked-clause', '', 'menemukan', ''),
  row('informasi', 'neutral', 'object-or-clause', '', 'menginformasikan memberitahukan mengabarkan', ''),
  row('cerita', 'neutral', 'object-or-clause', 'cerita kisah', 'bercerita menceritakan mengisahkan', 'diceritakan'),
  row('contoh', 'neutral', 'clause', '', 'mencontohkan', ''),
  row('kemuka', 'neutral', 'object-or-clause', '', 'mengemukakan mengutarakan melontarkan', 'dikemukakan diutarakan'),
  row('sayang', 'assert', 'object-or-clause', '', 'menyayangkan menyesalkan', ''),
  row('soroti', 'accuse', 'object-or-clause', '', 'menyoroti', ''),
  row('desak', 'urge', 'request', 'desak', 'mendesak menuntut', ''),
  row('dorong', 'urge', 'request', '', 'mendorong', ''),
  row('perintah', 'urge', 'request', '', 'memerintahkan menginstruksikan', ''),
  row('larang', 'urge', 'request', '', 'melarang', ''),
  row('isyarat', 'neutral', 'object-or-clause', '', 'mengisyaratkan menandakan', ''),
  row('klarifikasi', 'deny', 'object-or-clause', '', 'mengklarifikasi meluruskan', ''),
  row('setuju', 'assert', 'marked-clause', '', 'sepakat setuju menyepakati', ''),
  row('target', 'promise', 'clause', '', 'menargetkan', ''),
  row('dalil', 'assert', 'clause', 'dalil', 'mendalilkan', 'didalilkan'),
  row('tutup', 'neutral', 'clause', 'tutup', '', ''),
  row('bilang', 'neutral', 'clause', 'bilang', 'bilang', ''),
  row('sesal', 'assert', 'object-or-clause', 'sesal', '', ''),
  row('sanggah', 'deny', 'object-or-clause', 'sanggah', 'menyanggah', 'disanggah'),
  row('rinci', 'neutral', 'object-or-clause', 'rinci', 'merinci memerinci', 'dirinci'),
  row('celetuk', 'neutral', 'clause', 'celetuk', 'nyeletuk', ''),
  row('kecam', 'accuse', 'object-or-clause', 'kecam', 'mengecam', ''),
  row('sentil', 'accuse', 'object-or-clause', 'sentil', 'menyentil', ''),
];
