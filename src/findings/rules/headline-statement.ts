import type { Speaker } from '../../model/speaker.ts';
import { contentWords } from './match-headline.ts';

/** What a headline puts behind a source and a colon. */
export interface HeadlineStatement {
  readonly said: string;
  /** Id of the speaker. */
  readonly speaker: string;
}

/** `Ratna Dewi: Kami Tidak Takut Diawasi`; words in quotation marks are quotes. */
const STATEMENT = /^([^:“”"‘’?]{2,60}): ([^:“”"‘’?]+)$/u;
const FEWEST_WORDS = 3;

/**
 * Reads a headline of the form `Name: statement`; null where what stands before the colon is no source of the article.
 * @example headlineStatement('Ratna: Kami Tidak Takut Diawasi', speakers)?.said // 'Kami Tidak Takut Diawasi'
 */
export function headlineStatement(title: string, speakers: readonly Speaker[]): HeadlineStatement | null {
  const [, source = '', said = ''] = STATEMENT.exec(title.trim()) ?? [];
  if (contentWords(said).length < FEWEST_WORDS) return null;
  const named = contentWords(source);
  const speaker = speakers
    .filter(({ kind }) => kind !== 'document')
    .filter(({ name, role, affiliation, aliases }) => {
      const words = new Set([name, role ?? '', affiliation ?? '', ...aliases].flatMap(contentWords));
      return named.length > 0 && named.every((word) => words.has(word));
    });
  const [only] = speaker;
  return speaker.length === 1 && only !== undefined ? { said, speaker: only.id } : null;
}
