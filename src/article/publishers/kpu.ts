import type { Publisher } from '../publisher.ts';

/** Its offices use templates of many kinds: the body is found without selectors. */
export const kpu: Publisher = { id: 'kpu', name: 'KPU', hosts: ['kpu.go.id'], versions: [] };
