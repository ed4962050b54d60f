// A task that does to its thread what the name of the source says; other sources are audited.
import { auditTask as audit } from '../../dist/worker/audit-task.js';

/** Hands out more and more until the heap is full. */
function hoard() {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
}

export function auditTask(task) {
  switch (task.source.info.input) {
    case 'stuck':
      for (;;);
    case 'greedy':
      return hoard();
    case 'broken':
      throw new TypeError('broken on purpose');
    case 'gone':
      return process.exit(7);
    default:
      return audit(task);
  }
}
