import type { Arrival } from '../../components/options/doctor/state';
import type { OptionsProps } from '../../components/options/props';
import { describeMachine } from '../../lib/platform/machine';
import { managedAnswer } from '../../lib/platform/settings';

/** What of the organisation's policy has reached this browser. */
async function arrivalNow(): Promise<Arrival> {
  const { values, refused } = await managedAnswer();
  if (refused !== undefined) return { state: 'refused', reason: refused };
  const keys = typeof values === 'object' && values !== null ? Object.keys(values) : [];
  return keys.length > 0 ? { state: 'arrived', keys } : { state: 'empty' };
}

/** What the policy check says of this browser. */
export async function doctorProps(): Promise<OptionsProps['doctor']> {
  const [arrival, machine] = await Promise.all([arrivalNow(), describeMachine()]);
  return { arrival, machine };
}
