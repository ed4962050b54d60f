/** The language that a command line asks for, before it is read: `--lang id`, `--lang=id`. */
export function languageIn(argv: readonly string[]): 'id' | 'en' | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return asked === 'id' || asked === 'en' ? asked : undefined;
}

/** The language of human output: as asked, on the line or by KUTIP_LANG, else Indonesian under an Indonesian locale, else English. */
export function chooseLanguage(
  asked: 'id' | 'en' | undefined,
  env: Readonly<Record<string, string | undefined>>,
): 'id' | 'en' {
  if (asked !== undefined) return asked;
  const set = env['KUTIP_LANG'];
  if (set === 'id' || set === 'en') return set;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^id(?:[_.-]|$)/iu.test(locale) ? 'id' : 'en';
}
