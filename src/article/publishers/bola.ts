import type { Publisher } from '../publisher.ts';
import { klyTemplate } from './kly-template.ts';

export const bola: Publisher = { id: 'bola', name: 'Bola.com', hosts: ['bola.com'], versions: [klyTemplate] };
