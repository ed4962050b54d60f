/** The words of a summary. */
export interface SummaryWords {
  readonly pages: (count: number) => string;
  readonly audited: string;
  readonly aboutElections: string;
  readonly quotes: string;
  readonly claims: string;
  readonly checkable: string;
  readonly failures: string;
  readonly failedHosts: string;
  readonly hosts: string;
  readonly speakers: string;
  readonly topics: string;
  readonly findings: string;
  readonly others: (count: number) => string;
}

/** The words of a summary in each language. */
export const summaryWords: Readonly<Record<'id' | 'en', SummaryWords>> = {
  en: {
    pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
    audited: 'read',
    aboutElections: 'about an election',
    quotes: 'quotes',
    claims: 'claims',
    checkable: 'checkable',
    failures: 'Not read',
    failedHosts: 'Hosts with pages not read',
    hosts: 'Hosts',
    speakers: 'Quoted most',
    topics: 'Topics of claims',
    findings: 'Notes',
    others: (count) => `… and ${count} more`,
  },
  id: {
    pages: (count) => `${count} laman`,
    audited: 'terbaca',
    aboutElections: 'tentang pemilu',
    quotes: 'kutipan',
    claims: 'klaim',
    checkable: 'dapat diperiksa',
    failures: 'Tidak terbaca',
    failedHosts: 'Host dengan laman yang tidak terbaca',
    hosts: 'Host',
    speakers: 'Paling banyak dikutip',
    topics: 'Topik klaim',
    findings: 'Catatan',
    others: (count) => `… dan ${count} lagi`,
  },
};
