import type { Speaker } from '../model/speaker.ts';

/**
 * The role and affiliation of a speaker in one phrase; an affiliation that the role already names is not said twice.
 * @example roleOf(ratna) // 'Ketua Bawaslu Kota Damai'
 */
export function roleOf({ role, affiliation }: Speaker): string | null {
  if (role === null || affiliation === null) return role ?? affiliation;
  return role.toLowerCase().includes(affiliation.toLowerCase()) ? role : `${role}, ${affiliation}`;
}
