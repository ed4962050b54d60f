import type { Publisher } from '../publisher.ts';

/** Its offices use templates of many kinds: the body is found without selectors. */
export const bawaslu: Publisher = { id: 'bawaslu', name: 'Bawaslu', hosts: ['bawaslu.go.id'], versions: [] };
