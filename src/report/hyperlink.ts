import { safeUrl } from './safe-url.ts';

const openLink = '\u{1b}]8;;';
const closeCommand = '\u{1b}\\';

/** Whatever the URL parser left unencoded and a terminal does not expect in an address. */
const printableAscii = /^[!-~]+$/u;

/**
 * Makes an OSC 8 link of text that is already safe to print; anything but a plain http or https address stays text.
 * @example hyperlink('q1', 'https://suara.example/a#:~:text=Kami%20siap')
 */
export function hyperlink(text: string, address: string | null): string {
  const url = safeUrl(address);
  if (url === null || !printableAscii.test(url)) return text;
  return `${openLink}${url}${closeCommand}${text}${openLink}${closeCommand}`;
}
