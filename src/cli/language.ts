/** The language of human output: as asked, else Indonesian under an Indonesian locale, else English. */
export function chooseLanguage(
  asked: 'id' | 'en' | undefined,
  env: Readonly<Record<string, string | undefined>>,
): 'id' | 'en' {
  if (asked !== undefined) return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^id(?:[_.-]|$)/iu.test(locale) ? 'id' : 'en';
}
