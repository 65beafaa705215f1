/** English words of "Teach this page". */
import type { Plural } from '../say';

export const teach = {
  title: 'Teach this page',
  steps: {
    customer: {
      title: 'Point at one message of a customer',
      hint: 'Only its words: without name, date and buttons.',
    },
    agent: {
      title: 'Point at one answer of a member of staff',
      hint: 'None here? Skip it: what tells the two sides apart can be shown later.',
    },
    editor: {
      title: 'Point at the field that you answer in',
      hint: 'None open? Skip it: answers then go to the clipboard.',
    },
    check: {
      title: 'This is what the panel would read',
      hint: 'Change what is wrong; the page is then looked at anew.',
    },
  },
  progress: 'Step {n} of 4',
  keys: 'Arrows up and down: next block. Left and right: wider, narrower. Enter takes it, Escape ends.',
  nothing: 'No block chosen yet.',
  block: 'Block {n} of {of}: {words}',
  field: 'Field {n} of {of}',
  noFields: 'There is no open field on this page.',
  use: 'Take this',
  wider: 'Wider',
  narrower: 'Narrower',
  skip: 'Skip',
  back: 'Back',
  cancel: 'Cancel',
  name: 'Name of this system',
  address: 'Read at addresses like {address}',
  count: { one: '{n} message', other: '{n} messages' } as Plural,
  roles: { customer: 'Customer', agent: 'Staff', unknown: 'Not told', none: 'No message' },
  roleOf: 'Who wrote: {words}',
  untold: 'Nothing on the page tells the two sides apart. What is not told is judged like a customer’s.',
  composer: { found: 'The reply field was found.', missing: 'No reply field: answers go to the clipboard.' },
  failed: 'Nothing lasting marks this block. Try a wider or a narrower one.',
  save: 'Save and read this page',
  notSaved: 'Not saved: {reason}',
};
