/** Sizes of the net, in one place for the trainer, the file and the reader. */

/** Values of a word that come from word vectors and stay as they are. */
export const frozenSize = 64;
/** Values of a word that the corpus teaches. */
export const ownSize = 32;
export const wordSize = frozenSize + ownSize;
/** Words that one channel looks at together. */
export const taps = 4;
export const channels = 128;
export const kernelSize = taps * channels;
/** Hashed n-grams of characters, for words without a vector: two to this power. */
export const gramBits = 12;
/** Frozen values take four bits: sixteen steps of this size around zero. */
export const step = 0.4;
/** Values of an n-gram take eight bits, in steps of this size. */
export const gramStep = 1 / 16;

/** Rows of the own table that are no words: the edge of a sentence, capitals, quotation. */
export const special = { edge: 0, capitals: 1, quoted: 2 } as const;
export const specials = 3;
/** Columns of the kernel that are worked out together, so that their sums stay in the processor. */
export const together = 8;
