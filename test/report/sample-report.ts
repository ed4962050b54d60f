import type { Article } from '../../src/model/article.ts';
import type { Claim, Evidence, TopicHit } from '../../src/model/claim.ts';
import type { AuditReport, FailureReport } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import type { AttributedQuote } from '../../src/model/speaker.ts';
import { type AuditResults, buildFailure, buildReport } from '../../src/report/build-report.ts';

/** An invented article; the envelope sign takes two UTF-16 code units, so that offsets after it differ. */
const paragraphs = [
  'Badan Pengawas Pemilu (Bawaslu) Kota Damai mencatat puluhan laporan dugaan politik uang menjelang pencoblosan Pemilu 2024.',
  '“Kami menerima 37 laporan sejak masa tenang dimulai. Kami minta warga tidak takut melapor,” kata Ketua Bawaslu Kota Damai Ratna Dewi Lestari di kantornya, Senin (12/2/2024).',
  'Ia mengatakan bahwa 12 laporan sudah diteruskan ke Sentra Gakkumdu. “Pelaku bisa dijerat Pasal 523 ayat (2) UU Pemilu,” ujarnya.',
  'Juru bicara tim kampanye pasangan nomor urut 2, Bagus Prasetyo, membantah tudingan itu. “Tidak benar tim kami membagikan amplop 🧧 kepada warga,” kata Bagus.',
  'Menurut Bagus, laporan itu hanya “gosip menjelang pencoblosan” yang sengaja disebarkan.',
  'Seorang warga Kelurahan Sukamaju mengaku melihat pembagian sembako. “Ada yang membagikan beras di tiga rumah pada malam Minggu, tetapi saya tidak berani menegur,” kata warga itu.',
] as const;

export const sampleText: string = paragraphs.join('\n\n');

/** The place of words in the sample article; `after` skips earlier occurrences. */
function spanOf(words: string, after = ''): Span {
  const start = sampleText.indexOf(words, sampleText.indexOf(after));
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const evidence = (words: string, after = ''): Evidence => ({ text: words, ...spanOf(words, after) });

const paragraphSpans = paragraphs.map((paragraph) => ({ ...spanOf(paragraph), page: 1 }));

export const sampleArticle: Article = {
  title: 'Bawaslu Kota Damai Terima 37 Laporan Politik Uang',
  subtitle: null,
  authors: ['Wulan Sari'],
  editors: ['Hendra Gunawan'],
  publisher: 'Suara Damai',
  section: 'Pemilu',
  kind: 'news',
  publishedAt: '2024-02-12T14:20:00+07:00',
  modifiedAt: null,
  language: 'id',
  dateline: 'Kota Damai',
  text: sampleText,
  paragraphs: paragraphSpans,
  removed: [
    {
      text: 'Baca juga: KPU Kota Damai Musnahkan 1.204 Surat Suara Rusak',
      reason: 'related-link',
      rule: 'baca-juga',
      page: 1,
      betweenParagraphs: [1, 2],
    },
    { text: 'Bagikan', reason: 'share', rule: 'share-this', page: 1, betweenParagraphs: [5, null] },
  ],
  rejoins: [],
  foundBy: { by: 'lines' },
  canonicalUrl: 'https://suara.example/pemilu/37-laporan-politik-uang',
  pagesTotal: 2,
  pagesMissing: [2],
  pageNumbers: [1],
  elsewhere: { pages: [], whole: null },
  truncated: false,
  stated: { titles: [], dates: [], corrections: [] },
  warnings: [],
};

type QuoteParts = Pick<AttributedQuote, 'id' | 'spans' | 'speaker'> & Partial<AttributedQuote>;

const quote = (parts: QuoteParts): AttributedQuote => ({
  kind: 'direct',
  cue: null,
  mention: null,
  rule: 'quote-cue-source',
  continues: null,
  inside: null,
  repaired: [],
  saidAt: null,
  saidIn: null,
  occasion: null,
  resolution: 'explicit',
  confidence: 'high',
  ...parts,
});

const sampleQuotes: readonly AttributedQuote[] = [
  quote({
    id: 'q1',
    spans: [spanOf('Kami menerima 37 laporan sejak masa tenang dimulai. Kami minta warga tidak takut melapor')],
    speaker: 's1',
    cue: { ...spanOf('kata', 'melapor,”'), class: 'neutral' },
    mention: {
      ...spanOf('Ratna Dewi Lestari'),
      form: 'name',
      phrase: spanOf('Ketua Bawaslu Kota Damai Ratna Dewi Lestari'),
    },
    repaired: [{ text: 'Baca juga: KPU Kota Damai Musnahkan 1.204 Surat Suara Rusak', reason: 'related-link' }],
    saidAt: { ...spanOf('Senin (12/2/2024)'), date: '2024-02-12', basis: 'absolute' },
    saidIn: spanOf('di kantornya'),
  }),
  quote({
    id: 'q2',
    kind: 'indirect',
    spans: [spanOf('12 laporan sudah diteruskan ke Sentra Gakkumdu')],
    speaker: 's1',
    cue: { ...spanOf('mengatakan'), class: 'neutral' },
    mention: { ...spanOf('Ia'), form: 'pronoun', phrase: spanOf('Ia') },
    rule: 'subject-verb-clause',
    resolution: 'pronoun',
    confidence: 'medium',
  }),
  quote({
    id: 'q3',
    spans: [spanOf('Pelaku bisa dijerat Pasal 523 ayat (2) UU Pemilu')],
    speaker: 's1',
    cue: { ...spanOf('ujarnya'), class: 'neutral' },
    mention: { ...spanOf('ujarnya'), form: 'enclitic', phrase: spanOf('ujarnya') },
    rule: 'quote-cue-enclitic',
    resolution: 'enclitic',
  }),
  quote({
    id: 'q4',
    spans: [spanOf('Tidak benar tim kami membagikan amplop 🧧 kepada warga')],
    speaker: 's2',
    cue: { ...spanOf('kata', 'kepada warga,”'), class: 'neutral' },
    mention: { ...spanOf('Bagus', 'kata Bagus.'), form: 'name', phrase: spanOf('Bagus', 'kata Bagus.') },
    resolution: 'surname',
  }),
  quote({
    id: 'q5',
    kind: 'mixed',
    spans: [spanOf('laporan itu hanya “gosip menjelang pencoblosan” yang sengaja disebarkan')],
    speaker: 's2',
    cue: { ...spanOf('Menurut'), class: 'neutral' },
    mention: { ...spanOf('Bagus', 'Menurut'), form: 'name', phrase: spanOf('Bagus', 'Menurut') },
    rule: 'according-to',
    resolution: 'surname',
  }),
  quote({
    id: 'q6',
    spans: [spanOf('Ada yang membagikan beras di tiga rumah pada malam Minggu, tetapi saya tidak berani menegur')],
    speaker: null,
    cue: { ...spanOf('kata', 'menegur,”'), class: 'neutral' },
    mention: { ...spanOf('warga itu'), form: 'nominal', phrase: spanOf('warga itu') },
    resolution: 'unresolved',
    confidence: 'low',
  }),
];

const voteBuying: TopicHit = { id: 'vote-buying', strength: 'contextual', evidence: [evidence('amplop')] };

const claim = (id: string, quoteId: string, words: string, parts: Partial<Claim>): Claim => ({
  id,
  quote: quoteId,
  ...evidence(words),
  speaker: null,
  types: ['event'],
  modality: [],
  polarity: 'affirm',
  checkability: { label: 'checkable', reasons: [], missing: [] },
  topics: [],
  quantities: [],
  legalRefs: [],
  ...parts,
});

const sampleClaims: readonly Claim[] = [
  claim('c01', 'q1', 'Kami menerima 37 laporan sejak masa tenang dimulai.', {
    speaker: 's1',
    types: ['quantity', 'event'],
    checkability: {
      label: 'checkable',
      reasons: [{ rule: 'quantity:number-with-unit', ...evidence('37 laporan') }],
      missing: [],
    },
    topics: [{ id: 'enforcement', strength: 'contextual', evidence: [evidence('laporan', 'menerima')] }],
    quantities: [{ ...evidence('37 laporan'), value: 37, unit: 'laporan', approximate: false }],
  }),
  claim('c02', 'q1', 'Kami minta warga tidak takut melapor', {
    speaker: 's1',
    types: ['exhortation'],
    checkability: {
      label: 'not-checkable',
      reasons: [{ rule: 'exhortation:exhortation-verb', ...evidence('minta') }],
      missing: [],
    },
  }),
  claim('c03', 'q2', '12 laporan sudah diteruskan ke Sentra Gakkumdu', {
    speaker: 's1',
    types: ['quantity', 'event'],
    checkability: {
      label: 'checkable',
      reasons: [{ rule: 'quantity:number-with-unit', ...evidence('12 laporan') }],
      missing: [],
    },
  }),
  claim('c04', 'q3', 'Pelaku bisa dijerat Pasal 523 ayat (2) UU Pemilu', {
    speaker: 's1',
    types: ['rule'],
    checkability: {
      label: 'checkable',
      reasons: [{ rule: 'rule:rule-instrument', ...evidence('Pasal 523 ayat (2)') }],
      missing: [],
    },
    legalRefs: [evidence('Pasal 523 ayat (2)')],
  }),
  claim('c05', 'q4', 'Tidak benar tim kami membagikan amplop 🧧 kepada warga', {
    speaker: 's2',
    types: ['denial'],
    polarity: 'deny',
    topics: [voteBuying],
    checkability: {
      label: 'needs-detail',
      reasons: [{ rule: 'denial', ...evidence('Tidak benar') }],
      missing: ['time', 'place'],
    },
  }),
  claim('c06', 'q5', 'laporan itu hanya “gosip menjelang pencoblosan” yang sengaja disebarkan', {
    speaker: 's2',
    types: ['opinion', 'accusation'],
    checkability: { label: 'undetermined', reasons: [], missing: ['actor'] },
  }),
  claim('c07', 'q6', 'Ada yang membagikan beras di tiga rumah pada malam Minggu, tetapi saya tidak berani menegur', {
    types: ['event', 'personal'],
    modality: ['hedged'],
    topics: [{ id: 'vote-buying', strength: 'contextual', evidence: [evidence('membagikan beras')] }],
    checkability: {
      label: 'needs-detail',
      reasons: [{ rule: 'event:act', ...evidence('membagikan', 'Ada yang') }],
      missing: ['actor'],
    },
  }),
];

/** What an audit of the sample article would have found, by hand. */
export const sampleResults: AuditResults = {
  source: {
    info: {
      input: 'https://suara.example/pemilu/37-laporan-politik-uang?utm_source=x',
      url: 'https://suara.example/pemilu/37-laporan-politik-uang?utm_source=x',
      finalUrl: 'https://suara.example/pemilu/37-laporan-politik-uang',
      kind: 'url',
      fetchedAt: '2024-02-13T03:04:05Z',
      status: 200,
      contentType: 'text/html',
      pages: [
        {
          number: 1,
          url: 'https://suara.example/pemilu/37-laporan-politik-uang',
          bytes: 20345,
          sha256: 'a'.repeat(64),
        },
      ],
    },
    bytes: new Uint8Array(),
  },
  page: { charset: 'utf-8' },
  article: sampleArticle,
  relevance: { election: true, evidence: [evidence('Pemilu 2024')] },
  speakers: [
    {
      id: 's1',
      name: 'Ratna Dewi Lestari',
      kind: 'person',
      role: 'Ketua Bawaslu Kota Damai',
      affiliation: 'Bawaslu Kota Damai',
      aliases: ['Ratna'],
      quotes: 3,
    },
    {
      id: 's2',
      name: 'Bagus Prasetyo',
      kind: 'person',
      role: 'juru bicara tim kampanye pasangan nomor urut 2',
      affiliation: null,
      aliases: ['Bagus'],
      quotes: 2,
    },
  ],
  quotes: sampleQuotes,
  claims: sampleClaims,
  findings: [
    {
      id: 'source-anonymous',
      severity: 'notice',
      message: 'A source is not named, and no reason is given.',
      evidence: [evidence('Seorang warga Kelurahan Sukamaju')],
      norm: ['KEJ 7'],
      whyNot: ['The witness may need protection.'],
    },
    {
      id: 'pages-missing',
      severity: 'warning',
      message: 'Page 2 of 2 was not read.',
      evidence: [],
      norm: [],
      whyNot: [],
    },
  ],
  warnings: [
    { code: 'charset-mismatch', message: 'The page says it is iso-8859-1, but its bytes are utf-8; read as utf-8.' },
    { code: 'stray-mark', ...spanOf('“gosip') },
  ],
};

export const sampleReport: AuditReport = buildReport(sampleResults);

export const sampleFailure: FailureReport = buildFailure(
  { info: { input: 'https://suara.example/hilang', kind: 'url', url: 'https://suara.example/hilang', status: 404 } },
  {
    code: 'http-status',
    message: 'The site answered 404 Not Found.',
    hint: 'Check the address; the article may have been moved or withdrawn.',
    status: 404,
  },
);
