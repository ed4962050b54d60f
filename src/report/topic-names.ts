import type { Language } from './format.ts';
import { lookUp } from './look-up.ts';

/** The election topics in the words of their readers, by the id of the taxonomy. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'electoral-law': { id: 'hukum & sistem pemilu', en: 'electoral law' },
  'election-administration': { id: 'tata kelola & tahapan', en: 'election administration' },
  'election-logistics': { id: 'logistik pemilu', en: 'election logistics' },
  districting: { id: 'daerah pemilihan & kursi', en: 'districts & seats' },
  'voter-registration': { id: 'daftar pemilih', en: 'voter registration' },
  'party-registration': { id: 'verifikasi partai', en: 'party registration' },
  candidacy: { id: 'pencalonan & syarat calon', en: 'candidacy' },
  'campaign-conduct': { id: 'pelaksanaan kampanye', en: 'campaign conduct' },
  'black-campaign': { id: 'kampanye hitam', en: 'smear campaign' },
  disinformation: { id: 'hoaks & disinformasi', en: 'disinformation' },
  'ai-deepfake': { id: 'AI & deepfake', en: 'AI & deepfakes' },
  'hate-identity': { id: 'ujaran kebencian & SARA', en: 'hate speech & identity' },
  platforms: { id: 'platform digital', en: 'digital platforms' },
  'media-fairness': { id: 'keberimbangan media', en: 'media fairness' },
  'polls-quick-count': { id: 'survei & hitung cepat', en: 'polls & quick counts' },
  'campaign-finance': { id: 'dana kampanye', en: 'campaign finance' },
  'vote-buying': { id: 'politik uang', en: 'vote buying' },
  'state-resources': { id: 'sumber daya negara', en: 'state resources' },
  neutrality: { id: 'netralitas aparat', en: 'neutrality of officials' },
  'voting-operations': { id: 'pemungutan suara', en: 'voting' },
  'ballot-tampering': { id: 'surat suara tercoblos', en: 'ballot tampering' },
  'intimidation-violence': { id: 'intimidasi & kekerasan', en: 'intimidation & violence' },
  turnout: { id: 'partisipasi & golput', en: 'turnout' },
  'election-technology': { id: 'teknologi pemilu', en: 'election technology' },
  'counting-tabulation': { id: 'penghitungan & rekapitulasi', en: 'counting & tabulation' },
  sirekap: { id: 'Sirekap', en: 'Sirekap' },
  'vote-manipulation': { id: 'manipulasi suara', en: 'vote manipulation' },
  'fraud-allegation': { id: 'tudingan kecurangan', en: 'fraud allegations' },
  'results-dispute': { id: 'sengketa hasil', en: 'results dispute' },
  enforcement: { id: 'penanganan pelanggaran', en: 'enforcement' },
  'emb-integrity': { id: 'integritas penyelenggara', en: 'integrity of election bodies' },
  observers: { id: 'pemantau pemilu', en: 'observers' },
  'data-security': { id: 'keamanan data pemilih', en: 'voter data security' },
};

/**
 * Names a topic for a reader; an id that has no name yet is shown as it is.
 * @example topicName('vote-buying', 'id') // 'politik uang'
 */
export function topicName(id: string, lang: Language): string {
  return lookUp(names, id)?.[lang] ?? id;
}
