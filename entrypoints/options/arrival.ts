import type { Arrival } from '../../components/options/doctor/state';
import { managedAnswer } from '../../lib/platform/settings';

/** What of the organisation's policy has reached this browser. */
export async function arrivalNow(): Promise<Arrival> {
  const { values, refused } = await managedAnswer();
  if (refused !== undefined) return { state: 'refused', reason: refused };
  const keys = typeof values === 'object' && values !== null ? Object.keys(values) : [];
  return keys.length > 0 ? { state: 'arrived', keys } : { state: 'empty' };
}
