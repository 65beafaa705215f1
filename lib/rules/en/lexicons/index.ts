import type { Pack } from '../../../core/rule';
import { contemptWords } from './contempt';
import { groups } from './groups';
import { harm } from './harm';
import { insults } from './insults';
import { menace } from './menace';
import { people } from './people';
import { prejudice } from './prejudice';
import { profanity } from './profanity';
import { slurs } from './slurs';
import { speech } from './speech';
import { things } from './things';
import { violence } from './violence';

/** The words that all English rules share. */
export const lexicons: Pack = {
  lang: 'en',
  name: 'lexicons',
  version: '1',
  lexicons: [
    ...people,
    ...speech,
    ...insults,
    ...contemptWords,
    ...harm,
    ...violence,
    ...menace,
    ...groups,
    ...prejudice,
    ...slurs.filter(({ masked }) => !masked),
    ...profanity,
    ...things,
    ...slurs.filter(({ masked }) => masked),
  ],
  rules: [],
};
