/** A stretch of the text and where it stands: `length` characters of a text node from `offset`, or a picture. */
export type Run = {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  readonly offset: number;
  /** What the node held when it was read, to notice that it changed. */
  readonly data: string;
};

/** The least number of blank lines that anything keeps is none, the most is one. */
const mostBreaks = 2;

/** Builds a text line by line, with white space collapsed the way a browser does it. Offsets are UTF-16. */
export function createLines() {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  /** Line breaks owed before the next character; 0 while in a line, or before the first one. */
  let owed = 0;
  let inLine = false;
  let space: { node: Text; offset: number } | undefined;
  let tab = false;
  /** The line holds hard spaces and nothing else so far: it is shown, as an empty line. */
  let blank = false;

  const push = (piece: string, node?: Text | Element, offset = 0) => {
    if (node) runs.push(run(length, piece.length, node, offset, runs));
    pieces.push(piece);
    length += piece.length;
  };
  const begin = () => {
    if (!inLine && length > 0) push('\n'.repeat(Math.min(owed, mostBreaks)));
    if (inLine && tab) push('\t');
    else if (inLine && space) push(' ', space.node, space.offset);
    [owed, inLine, space, tab, blank] = [0, true, undefined, false, false];
  };
  const write = (piece: string, node: Text | Element, offset: number) => {
    begin();
    push(piece.replaceAll('\u00a0', ' '), node, offset);
  };
  /** Ends the line here, even an empty one. */
  const next = () => {
    owed += 1;
    [inLine, space, tab, blank] = [false, undefined, false, false];
  };
  /** Ends a line that has begun; with 2, a blank line follows; with 0 nothing happens. */
  const end = (breaks: 0 | 1 | 2 = 1) => {
    if (breaks === 0) return;
    if (inLine || blank) next();
    owed = Math.max(owed, breaks);
  };
  const collapsed = (node: Text) => {
    let from = 0;
    for (const { 0: word, index } of node.data.matchAll(/[^ \t\n\r\f]+/g)) {
      if (index > from && inLine) space ??= { node, offset: index - 1 };
      if (/^\u00a0+$/.test(word) && !inLine) blank = true;
      else write(word, node, index);
      from = index + word.length;
    }
    if (from < node.data.length && inLine) space ??= { node, offset: from };
  };
  const preserved = (node: Text) => {
    for (const { 0: line, index } of node.data.matchAll(/[^\n]+|\n/g)) {
      if (line === '\n') next();
      else if (/\S/.test(line) || inLine) write(line.trimEnd() || ' ', node, index);
    }
  };
  return {
    runs: runs as readonly Run[],
    length: () => length,
    text: () => pieces.join(''),
    next,
    end,
    /** A table cell begins. */
    cell: () => {
      tab = inLine;
    },
    add: (node: Text, keepsBreaks: boolean) => (keepsBreaks ? preserved(node) : collapsed(node)),
    /** Webmail shows emoji as pictures; any other picture is no text. */
    emoji: (image: Element) => {
      const alt = image.getAttribute('alt') ?? '';
      if (/^\p{Extended_Pictographic}\S{0,12}$/u.test(alt)) write(alt, image, 0);
    },
  };
}

/** Continues the last run where both the text and the page go on without a gap. */
function run(start: number, length: number, node: Text | Element, offset: number, runs: Run[]): Run {
  const data = node.nodeType === 3 ? (node as Text).data : '';
  const last = runs.at(-1);
  const goesOn = last?.node === node && last.start + last.length === start && last.offset + last.length === offset;
  if (!last || !goesOn) return { start, length, node, offset, data };
  runs.pop();
  return { ...last, length: last.length + length };
}
