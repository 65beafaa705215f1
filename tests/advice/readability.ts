import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a reply is to read, without greeting and sign-off, which would make it look easier than it is. */

function partsOf(plain: string): { sentences: number; words: string[] } {
  const sentences = plain
    .split('\n')
    .filter(
      (line) => !/^(hello|hi|hola)\b[^.!?]*[,:]$/i.test(line) && !/^(kind regards|un saludo),?$|^Sam Reed$/i.test(line),
    )
    .join('\n')
    .split(/[.!?:]+(?=\s|$)|\n+/)
    .filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  return { sentences: sentences.length, words };
}

/** Flesch–Kincaid grade of an English text (Kincaid et al. 1975); a sentence ends at . ! ? : and at a line's end. */
export function gradeOf(plain: string): number {
  const { sentences, words } = partsOf(plain);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/**
 * Perspicuity of a Spanish text (Szigriszt-Pazos 1993), on the INFLESZ scale of Barrio-Cantalejo et al. 2008: 55 to 65
 * is normal for most people, over 65 fairly easy. Spanish syllables are counted by their vowel groups.
 */
export function perspicuityOf(plain: string): number {
  const { sentences, words } = partsOf(plain);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

/** Two strong vowels, or an accented weak one beside a strong one, are two syllables. */
function syllablesOf(word: string): number {
  const split = word
    .toLowerCase()
    .replace(/([gq])u(?=[eéií])/g, '$1')
    .replace(/([aeoáéó])(?=[aeoáéóíú])/g, '$1-')
    .replace(/([íú])(?=[aeoáéó])/g, '$1-');
  return split.match(/[aeiouáéíóúü]+/g)?.length ?? 0;
}
