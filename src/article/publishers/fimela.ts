import type { Publisher } from '../publisher.ts';
import { klyTemplate } from './kly-template.ts';

export const fimela: Publisher = { id: 'fimela', name: 'Fimela', hosts: ['fimela.com'], versions: [klyTemplate] };
