import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their ends (`\n` or `\r\n`) and without a byte order mark. Only `\n` ends a
 * line: JSON strings may hold the other separators of Unicode as they are.
 */
export async function* linesFrom(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let first = true;
  const take = (): string => {
    const line = parts.join('').replace(/\r$/, '');
    parts = [];
    const clean = first ? line.replace(/^\ufeff/, '') : line;
    first = false;
    return clean;
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      from = end + 1;
      yield take();
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = decoder.end();
  if (rest !== '') parts.push(rest);
  if (parts.length > 0) yield take();
}
