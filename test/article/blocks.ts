import type { Block } from '../../src/article/block.ts';
import type { RemovalReason } from '../../src/model/article.ts';

export function paragraph(text: string, page = 1): Block {
  return { text, kind: 'paragraph', page, removed: null };
}

export function listItem(text: string): Block {
  return { ...paragraph(text), kind: 'list-item' };
}

export function noise(text: string, reason: RemovalReason = 'related-link', page = 1): Block {
  return { ...paragraph(text, page), removed: { reason, rule: `test-${reason}` } };
}
