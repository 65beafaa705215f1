import { createRequire } from 'node:module';
import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import vader from 'vader-sentiment';

const require = createRequire(import.meta.url);

export type Peer = { readonly name: string; readonly judge: (text: string) => unknown };

/** What others use for the same question, each asked in the way that its readme shows. */
export function peers(): Peer[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new Filter();
  const toad = new Profanity();
  return [
    { name: named('obscenity'), judge: (text) => obscenity.hasMatch(text) },
    { name: named('bad-words'), judge: (text) => badWords.isProfane(text) },
    { name: named('leo-profanity'), judge: (text) => leo.check(text) },
    { name: named('@2toad/profanity'), judge: (text) => toad.exists(text) },
    { name: named('vader-sentiment'), judge: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) },
  ];
}

function named(name: string): string {
  const lock = require('../../../package-lock.json') as { packages: Record<string, { version?: string }> };
  return `${name} ${lock.packages[`node_modules/${name}`]?.version ?? ''}`;
}
