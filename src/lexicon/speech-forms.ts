import { type SpeechVerb, speechVerbs } from './speech-verbs.ts';

function index(forms: (verb: SpeechVerb) => readonly string[]): ReadonlyMap<string, SpeechVerb> {
  return new Map(speechVerbs.flatMap((verb) => forms(verb).map((form) => [form, verb] as const)));
}

/** `kata`, `ujar`: after a quote, before its source. */
export const bareCues: ReadonlyMap<string, SpeechVerb> = index((verb) => verb.bare);

/** `katanya`, `ujarnya`: after a quote, with the source inside the word. */
export const encliticCues: ReadonlyMap<string, SpeechVerb> = index((verb) => verb.bare.map((form) => `${form}nya`));

/** `mengatakan`, `berharap`: after a subject. */
export const activeCues: ReadonlyMap<string, SpeechVerb> = index((verb) => verb.active);

/** `dikatakannya`: before the clause, with the source inside the word. */
export const passiveEncliticCues: ReadonlyMap<string, SpeechVerb> = index((verb) =>
  verb.passive.map((form) => `${form}nya`),
);

/** `disampaikan`, `dikatakan`: before an agent. */
export const passiveCues: ReadonlyMap<string, SpeechVerb> = index((verb) => verb.passive);
