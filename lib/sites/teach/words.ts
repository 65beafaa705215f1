/**
 * Which names of a page's markup will still be there tomorrow. Builds make up names (`css-1x2y3z`, `_3xK2p`, `bdVaJa`)
 * and lists count (`row-12`): those are never used.
 */

/** Short words that mean something all the same. */
const short = new Set(
  'msg log row box by to in out own me us ui txt api faq cc bcc tag tab bot cs rt sms from via end app web'.split(' '),
);
/** Words that say how an element is at the moment. */
const passing = new Set(
  (
    'active selected open opened closed unread read new hover focus focused first last odd even current collapsed ' +
    'expanded visible hidden show shown disabled enabled loading loaded editing dragging highlighted'
  ).split(' '),
);

/** Whether a class, an id or the value of an attribute was written by a person, and for good. */
export function isStable(name: string): boolean {
  if (name.length > 50 || !/^[a-z][a-z_:.-]*$/i.test(name)) return false;
  const words = name.split(/[-_:.]+/).filter((word) => word !== '');
  if (
    words.length === 0 ||
    passing.has(
      words
        .join('-')
        .replace(/^(?:is|has)-/, '')
        .toLowerCase(),
    )
  )
    return false;
  return words.every(isSpoken);
}

function isSpoken(word: string): boolean {
  const humps = word.split(/(?<=[a-z])(?=[A-Z])/);
  if (humps.length > 1 && humps.filter(({ length }) => length < 3).length * 2 >= humps.length) return false;
  return humps.every((hump) => {
    const plain = hump.toLowerCase();
    if (short.has(plain)) return true;
    return (
      plain.length >= 4 && /[aeiouy]/.test(plain) && !/[^aeiouy]{5}|[aeiou]{4}|[jqvz][bcdfghjkmnpqrstvwxz]/.test(plain)
    );
  });
}

/** `message-` of `message-4711`; undefined where no stable word stands before the number. */
export function countedStem(name: string): string | undefined {
  const stem = /^(.*[a-z][-_:])\d+$/i.exec(name)?.[1];
  return stem !== undefined && isStable(stem.slice(0, -1)) ? stem : undefined;
}

/** `Message_body__` of `Message_body__3Fj2k`, as style modules name it. */
export function moduleStem(name: string): string | undefined {
  const stem = /^([A-Za-z]+_[A-Za-z]+__)[\w-]{4,10}$/.exec(name)?.[1];
  return stem !== undefined && isStable(stem.slice(0, -2)) ? stem : undefined;
}
