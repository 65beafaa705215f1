import { afterIllness, beforePredicate, clauseOpeners, predicates } from './tables/contractions';
import type { Token } from './tokens';

const ambiguous: ReadonlySet<string> = new Set(["'s", 'your', 'ur', 'its', 'ill', 'il', 'id', 'r']);

/** Whether only the neighbours tell what a word stands for. */
export const dependsOnContext = (word: string): boolean => ambiguous.has(word);

/** Resolves short forms that only their neighbours tell: "your an idiot", "its a joke", "ill kill you", "the driver's an idiot". */
export function inContext(tokens: Token[]): Token[] {
  if (!tokens.some(({ norm }) => ambiguous.has(norm))) return tokens;
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const forms = ambiguous.has(token.norm) ? resolved(tokens, index) : undefined;
    if (forms) for (const norm of forms) out.push({ ...token, norm });
    else out.push(token);
  }
  return out;
}

function resolved(tokens: readonly Token[], index: number): readonly string[] | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const follows = next?.kind === 'word' ? next.norm : undefined;
  switch (token?.norm) {
    case "'s":
      return follows !== undefined && (predicates.has(follows) || /..ing$/.test(follows)) ? ['is'] : undefined;
    case 'your':
    case 'ur':
      if (follows !== undefined && beforePredicate.has(follows)) return ['you', 'are'];
      if (token.norm === 'your') return undefined;
      return follows === undefined || (opens(before) && tokens[index + 2]?.kind !== 'word') ? ['you', 'are'] : ['your'];
    case 'its':
      return follows !== undefined && beforePredicate.has(follows) ? ['it', 'is'] : undefined;
    case 'ill':
    case 'il':
    case 'id': {
      if (!opens(before) || token.caps || follows === undefined || afterIllness.has(follows)) return undefined;
      return ['i', token.norm === 'id' ? 'would' : 'will'];
    }
    default:
      return !token?.caps && !token?.capital && (nearPronoun(before) || nearPronoun(next)) ? ['are'] : undefined;
  }
}

function opens(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'word' || clauseOpeners.has(before.norm);
}

function nearPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:you|they|we|these|those|things)$/.test(token.norm);
}
