/**
 * Short forms of public names that share no word with the full one, lower case. They only join two names that one article gives;
 * nobody gets a name from this table.
 * Source: usage of the Indonesian press.
 */
export const nicknames: ReadonlyMap<string, string> = new Map([
  ['jokowi', 'joko widodo'],
  ['ahok', 'basuki tjahaja purnama'],
  ['sby', 'susilo bambang yudhoyono'],
  ['ahy', 'agus harimurti yudhoyono'],
  ['cak imin', 'muhaimin iskandar'],
  ['gus yahya', 'yahya cholil staquf'],
  ['gus ipul', 'saifullah yusuf'],
  ['bamsoet', 'bambang soesatyo'],
  ['zulhas', 'zulkifli hasan'],
  ['jk', 'jusuf kalla'],
  ['emil', 'ridwan kamil'],
  ['kang emil', 'ridwan kamil'],
  ['hnw', 'hidayat nur wahid'],
]);
